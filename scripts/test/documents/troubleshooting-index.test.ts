import { expect, test } from '@jest/globals'
import { renderTroubleshootingIndex } from '../../documents/troubleshooting-index.js'

const table = (...rows: string[]) => ['| Message | Cause | Fix |', '| --- | --- | --- |', ...rows, ''].join('\n')

test('the index sorts the messages of all documents and keeps their links', () => {
  const documents = [
    { path: 'README.md', text: `# A\n\n${table('| `Zebra` \\| x | why | See [a](docs/b.md#c) |')}\ntext` },
    {
      path: 'action-release/README.md',
      text: `${table('| …apple | why | See [above](#up) or [site](https://example.com/a#b) |', '| Bear | a | b |')}\n| not | a | row of it |`,
    },
    { path: 'docs/limits.md', text: '| Other | Cause | Fix |\n| --- | --- | --- |\n| x | y | z |\n' },
  ]
  const lines = renderTroubleshootingIndex(documents, 'docs/help/index.md').split('\n')
  expect(lines.slice(lines.indexOf('| --- | --- | --- | --- |') + 1)).toEqual([
    '| …apple | why | See [above](../../action-release/README.md#up) or [site](https://example.com/a#b) | [action-release](../../action-release/README.md) |',
    '| Bear | a | b | [action-release](../../action-release/README.md) |',
    '| `Zebra` \\| x | why | See [a](../b.md#c) | [workflows](../../README.md) |',
    '',
  ])
})
