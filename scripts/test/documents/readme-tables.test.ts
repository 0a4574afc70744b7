import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { withTables } from '../../documents/readme-tables.js'
import { actions, root } from '../../repository.js'

const actionYml = `
inputs:
  plain:
    description: 'One | two'
    default: x
  none:
    description: |
      Two
      lines
    required: true
outputs:
  result:
    description: The \`<result>\`
`

test('tables are written between the marks, and a second time changes nothing', () => {
  const once = withTables('# A\n<!-- inputs --><!-- /inputs -->\ntext\n<!-- outputs -->old<!-- /outputs -->\n', actionYml)
  expect(once).toBe(
    '# A\n<!-- inputs -->\n| input | meaning | default |\n| --- | --- | --- |\n| `plain` | One \\| two | `x` |\n| `none` | Two lines | *required* |\n<!-- /inputs -->\n' +
      'text\n<!-- outputs -->\n| output | meaning |\n| --- | --- |\n| `result` | The `<result>` |\n<!-- /outputs -->\n',
  )
  expect(withTables(once, actionYml)).toBe(once)
})

test('a README without marks is an error', () => {
  expect(() => withTables('# A', actionYml)).toThrow('The README has no <!-- inputs -->')
})

test.each(actions)('%s: README and action.yml agree', (action) => {
  const readme = readFileSync(join(root, action, 'README.md'), 'utf8')
  expect(withTables(readme, readFileSync(join(root, action, 'action.yml'), 'utf8'))).toBe(readme)
})
