/** Writes the input and output tables of every action's README from its `action.yml`; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions, root } from '../repository.js'
import { withTables } from './readme-tables.js'

const check = process.argv.includes('--check')
for (const action of actions) {
  const path = join(root, action, 'README.md')
  const before = readFileSync(path, 'utf8')
  const after = withTables(before, readFileSync(join(root, action, 'action.yml'), 'utf8'))
  if (before === after) continue
  if (check) {
    console.error(`${action}/README.md is not what action.yml says. Run \`npm run readme\` and commit it.`)
    process.exitCode = 1
  } else writeFileSync(path, after)
}
if (process.exitCode === undefined) console.log('The README tables equal action.yml.')
