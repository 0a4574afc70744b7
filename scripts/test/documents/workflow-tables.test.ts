import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { withWorkflowTables } from '../../documents/workflow-tables.js'
import { root } from '../../repository.js'

const workflow = `
on:
  workflow_call:
    inputs:
      plain: { type: string, default: x, description: 'One | two' }
      needed: { type: string, required: true, description: 'Three' }
    secrets:
      key: { description: 'Private key' }
`

test('the tables of a workflow are written between its markers, and a second time changes nothing', () => {
  const once = withWorkflowTables('# A\n<!-- a.yml -->old<!-- /a.yml -->\ntext\n', () => workflow)
  expect(once).toBe(
    '# A\n<!-- a.yml -->\n<!-- prettier-ignore-start -->\n| input | meaning | default |\n| --- | --- | --- |\n| `plain` | One \\| two | `x` |\n' +
      '| `needed` | Three | *required* |\n\n| secret | meaning |\n| --- | --- |\n| `key` | Private key |\n<!-- prettier-ignore-end -->\n<!-- /a.yml -->\ntext\n',
  )
  expect(withWorkflowTables(once, () => workflow)).toBe(once)
})

test('docs/workflows.md matches the workflows', () => {
  const text = readFileSync(join(root, 'docs/workflows.md'), 'utf8')
  expect(withWorkflowTables(text, (file) => readFileSync(join(root, '.github/workflows', file), 'utf8'))).toBe(text)
})
