/** Writes the tables of inputs and outputs in every action's README from its `action.yml`. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions, root } from '../repository.js'
import { inputGroups } from './input-groups.js'
import { withTables } from './readme-tables.js'

const isCheck = process.argv.includes('--check')
for (const action of actions) {
  const path = join(root, action, 'README.md')
  const before = readFileSync(path, 'utf8')
  const after = withTables(before, readFileSync(join(root, action, 'action.yml'), 'utf8'), inputGroups[action]?.inputs ?? {})
  if (before === after) continue
  if (isCheck) {
    console.error(`${action}/README.md does not match action.yml. Run \`npm run readme\` and commit it.`)
    process.exitCode = 1
  } else writeFileSync(path, after)
}
if (process.exitCode === undefined) console.log('The README tables match action.yml.')
