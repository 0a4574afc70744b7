/**
 * Compares the interface of the actions and workflows with the committed `interface.json`, and with that of the last release.
 *
 *   check-interface                fails if interface.json is outdated or a change is missing in CHANGELOG.md
 *   check-interface --write        writes interface.json
 *   check-interface --bump patch   also fails if this release may not contain the breaking changes; `none` compares `scripts/version.py`
 *                                  with the last release
 */
import { parseArgs } from 'node:util'
import { root } from '../repository.js'
import { reportInterface, writeInterface } from './report-interface.js'

const options = {
  write: { type: 'boolean', default: false },
  bump: { type: 'string' },
  repository: { type: 'string', default: root },
} as const
const { values } = parseArgs({ options })

if (values.write) writeInterface(values.repository)
else {
  const { lines, problems } = reportInterface(values.repository, values.bump)
  for (const line of lines) console.log(line)
  for (const line of problems) console.error(line)
  if (problems.length > 0) process.exitCode = 1
}
