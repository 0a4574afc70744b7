import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { format } from 'prettier'
import { inputGroups } from '../../documents/input-groups.js'
import { withTables } from '../../documents/readme-tables.js'
import { actions, root } from '../../repository.js'

const actionYml = `
inputs:
  plain:
    description: 'One | two'
    default: ''
  none:
    description: |
      Two
      lines
    default: y
outputs:
  result:
    description: The \`<result>\`
`
const definitions = { plain: { kind: 'text', default: 'x' }, none: { kind: 'text', scope: 'run' } } as const

test('tables are written between the markers, and writing them again changes nothing', () => {
  const once = withTables(
    '# A\n<!-- inputs --><!-- /inputs -->\ntext\n<!-- outputs -->old<!-- /outputs -->\n',
    actionYml,
    definitions,
  )
  expect(once).toBe(
    '# A\n<!-- inputs -->\n<!-- prettier-ignore-start -->\n| input | meaning | default | in file |\n| --- | --- | --- | --- |\n| `plain` | One \\| two | `x` | yes |\n| `none` | Two lines | `y` |  |\n<!-- prettier-ignore-end -->\n<!-- /inputs -->\n' +
      'text\n<!-- outputs -->\n<!-- prettier-ignore-start -->\n| output | meaning |\n| --- | --- |\n| `result` | The `<result>` |\n<!-- prettier-ignore-end -->\n<!-- /outputs -->\n',
  )
  expect(withTables(once, actionYml, definitions)).toBe(once)
})

test('Prettier leaves the tables unchanged', async () => {
  const readme = withTables(
    '# A\n\n<!-- inputs --><!-- /inputs -->\n\n<!-- outputs --><!-- /outputs -->\n',
    actionYml,
    definitions,
  )
  expect(await format(readme, { parser: 'markdown', printWidth: 20, proseWrap: 'always' })).toBe(readme)
})

test('a README without markers is an error', () => {
  expect(() => withTables('# A', actionYml, definitions)).toThrow('The README has no <!-- inputs -->')
})

test.each(actions)('%s: README and action.yml agree', (action) => {
  const readme = readFileSync(join(root, action, 'README.md'), 'utf8')
  expect(withTables(readme, readFileSync(join(root, action, 'action.yml'), 'utf8'), inputGroups[action]?.inputs ?? {})).toBe(
    readme,
  )
})
