/** Writes the tables of `docs/workflows.md` from the reusable workflows. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../repository.js'
import { withWorkflowTables } from './workflow-tables.js'

const path = join(root, 'docs/workflows.md')
const before = readFileSync(path, 'utf8')
const after = withWorkflowTables(before, (file) => readFileSync(join(root, '.github/workflows', file), 'utf8'))
if (before !== after && process.argv.includes('--check')) {
  console.error('docs/workflows.md does not match the workflows. Run `npm run readme` and commit it.')
  process.exitCode = 1
} else if (before !== after) writeFileSync(path, after)
