import { expect, test } from '@jest/globals'
import { renderFlowchart } from '#shared/format/mermaid.js'

test('labels that would break Mermaid are escaped', () => {
  const flowchart = renderFlowchart({
    direction: 'LR',
    nodes: [{ id: 'a "x"', style: 'good' }, { id: 'end' }],
    edges: [
      ['a "x"', 'end'],
      ['a "x"', 'nowhere'],
    ],
    styles: { good: 'fill:#fff' },
  })
  expect(flowchart).toBe(
    '```mermaid\ngraph LR\n  n0["a &quot;x&quot;"]:::good\n  n1["end"]\n  n0 --> n1\n  classDef good fill:#fff\n```',
  )
})

test.each(['a\nb', 'a\r\nb'])('the label %j has two lines', (label) => {
  const flowchart = renderFlowchart({ direction: 'TD', nodes: [{ id: 'x', label }], edges: [] })
  expect(flowchart).toBe('```mermaid\ngraph TD\n  n0["a<br/>b"]\n```')
})
