/**
 * Compares the interface of the actions and workflows with the committed `interface.json`, and with that of the last release.
 *
 *   check-interface                fails if interface.json is outdated or a change is missing in CHANGELOG.md
 *   check-interface --write        writes interface.json
 *   check-interface --bump patch   also fails if this release may not contain the breaking changes; `none` compares `scripts/version.py`
 *                                  with the last release
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { diff } from 'semver'
import { root } from '../repository.js'
import { newestChanges } from './changelog.js'
import { compareInterfaces, findMissing } from './compare-interfaces.js'
import type { Interface } from './read-interface.js'
import { readInterface } from './read-interface.js'
import { readVersion, versionPath } from './version.js'

const options = {
  write: { type: 'boolean', default: false },
  bump: { type: 'string' },
  repository: { type: 'string', default: root },
} as const
const { values } = parseArgs({ options })
const folder = values.repository
const path = join(folder, 'interface.json')
const current = readInterface(folder)
const text = `${JSON.stringify(current, null, 2)}\n`

if (values.write) writeFileSync(path, text)
else {
  const outdated =
    existsSync(path) && readFileSync(path, 'utf8') === text
      ? []
      : ['interface.json is outdated. Run `npm run interface` and commit it.']
  const { tag, released } = readLastRelease(folder)
  const changes = released === undefined ? [] : compareInterfaces(released, current)
  for (const { part, what, breaking } of changes) console.log(`since ${tag}: ${part}: ${what}${breaking ? ' (breaking)' : ''}`)
  const missing = findMissing(changes, newestChanges(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).lines, bumpSince(tag))
  for (const line of [...outdated, ...missing]) console.error(line)
  if (outdated.length + missing.length > 0) process.exitCode = 1
  else
    console.log(
      `interface.json is up to date; ${released === undefined ? 'no release exists yet' : `${changes.length} changes since ${tag}`}.`,
    )
}

/** The interface of the highest version tag; undefined before the first release and in a clone without tags. */
function readLastRelease(repository: string): { readonly tag: string; readonly released: Interface | undefined } {
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim()
  const [tag = ''] = git('tag', '--list', 'v*.*.*', '--sort=-version:refname').split('\n')
  if (tag === '' || git('ls-tree', '--name-only', tag, 'interface.json') === '') return { tag, released: undefined }
  return { tag, released: JSON.parse(git('show', `${tag}:interface.json`)) as Interface }
}

/** The part of the version that this release raises; undefined if that does not matter. */
function bumpSince(tag: string): string | undefined {
  if (values.bump !== 'none' || tag === '') return values.bump
  const bump = diff(tag, readVersion(readFileSync(join(folder, versionPath), 'utf8')))
  return bump ?? undefined
}
