import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diff } from 'semver'
import { newestChanges } from './changelog.js'
import { compareInterfaces, findMissing } from './compare-interfaces.js'
import type { Interface } from './read-interface.js'
import { readInterface } from './read-interface.js'
import { readVersion, versionPath } from './version.js'

export interface InterfaceReport {
  /** One line for each change since the last release, and a last one if nothing is wrong. */
  readonly lines: readonly string[]
  readonly problems: readonly string[]
}

/** Writes `interface.json` of a repository. */
export function writeInterface(repository: string): void {
  writeFileSync(join(repository, 'interface.json'), describeInterface(repository))
}

/**
 * Compares the interface of a repository with its `interface.json` and with the last release. `bump` is the part of the version that
 * the next release raises, or `none` to compare the version in the file; undefined if the version does not matter.
 */
export function reportInterface(repository: string, bump: string | undefined): InterfaceReport {
  const path = join(repository, 'interface.json')
  const outdated =
    existsSync(path) && readFileSync(path, 'utf8') === describeInterface(repository)
      ? []
      : ['interface.json is outdated. Run `npm run interface` and commit it.']
  const { tag, released } = readLastRelease(repository)
  const changes = released === undefined ? [] : compareInterfaces(released, readInterface(repository))
  const newest = newestChanges(readFileSync(join(repository, 'CHANGELOG.md'), 'utf8')).lines
  const raised = bump === 'none' && tag !== '' ? raisedPart(repository, tag) : bump
  const problems = [...outdated, ...findMissing(changes, newest, raised)]
  const lines = changes.map(({ part, what, breaking }) => `since ${tag}: ${part}: ${what}${breaking ? ' (breaking)' : ''}`)
  const known = released === undefined ? 'no release exists yet' : `${changes.length} changes since ${tag}`
  return { lines: problems.length > 0 ? lines : [...lines, `interface.json is up to date; ${known}.`], problems }
}

function describeInterface(repository: string): string {
  return `${JSON.stringify(readInterface(repository), null, 2)}\n`
}

/** The interface of the highest version tag; undefined before the first release and in a clone without tags. */
function readLastRelease(repository: string): { readonly tag: string; readonly released: Interface | undefined } {
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim()
  const [tag = ''] = git('tag', '--list', 'v*.*.*', '--sort=-version:refname').split('\n')
  if (tag === '' || git('ls-tree', '--name-only', tag, 'interface.json') === '') return { tag, released: undefined }
  return { tag, released: JSON.parse(git('show', `${tag}:interface.json`)) as Interface }
}

/** The part of the version that the file raises over a tag; undefined if they are equal. */
function raisedPart(repository: string, tag: string): string | undefined {
  return diff(tag, readVersion(readFileSync(join(repository, versionPath), 'utf8'))) ?? undefined
}
