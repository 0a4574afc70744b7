import { expect, test } from '@jest/globals'
import { withParts } from '../../documents/catalogue-parts.js'

const parts: Readonly<Record<string, string>> = { tools: 'COPY a b\n', apt: 'RUN --mount=type=cache,id={distribution} x{y}\n' }
const read = (name: string) => parts[name] ?? ''

test('the text between the two lines of a part is replaced, with its values', () => {
  const text = 'FROM x\n# part: tools\nold\nolder\n# end: tools\n# part: apt distribution=cuda\n# end: apt\nCMD y\n'
  const filled = withParts(text, read)
  expect(filled).toBe(
    'FROM x\n# part: tools\nCOPY a b\n# end: tools\n# part: apt distribution=cuda\nRUN --mount=type=cache,id=cuda x{y}\n# end: apt\nCMD y\n',
  )
  expect(withParts(filled, read)).toBe(filled)
})

test('a part without an end is an error, and nothing after it is lost', () => {
  expect(() => withParts('# part: tools\nCMD y\n', read)).toThrow('A part has no line `# end: tools`')
  expect(() => withParts('RUN x; \\\n  # part: tools\n# end: tools\n', read)).toThrow('A part has no line `  # end: tools`')
})

test('a part can be within an instruction', () => {
  const text = 'RUN x; \\\n  # part: tools\n  # end: tools\n  y\n'
  expect(withParts(text, read)).toBe('RUN x; \\\n  # part: tools\nCOPY a b\n  # end: tools\n  y\n')
})
