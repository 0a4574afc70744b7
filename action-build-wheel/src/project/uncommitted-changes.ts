import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isInside, relativePosixPath } from '#shared/files/paths.js'
import { listFirst } from '#shared/format/list.js'
import { listChanges } from '#shared/git.js'
import type { Repository } from './repository.js'

export interface ChangeRules {
  /** Folders of the projects, absolute. */
  readonly directories: readonly string[]
  /** Files that may hold a version that is not committed yet, absolute; empty when the version must be committed. */
  readonly versionFiles: readonly string[]
  /** Files that the user declares as generated, absolute. */
  readonly generated: readonly string[]
  /** Folders and files with earlier results, absolute; they are ignored. */
  readonly outDir: string
  readonly previousWheel: string | undefined
  /** Wheels that were built before, absolute; they are ignored. */
  readonly given: readonly string[]
}

/** How a work tree differs from its commit. */
export interface AllowedChanges {
  /** Files that belong to the sources although they differ from the commit, absolute. */
  readonly changed: readonly string[]
  /** Files that Git neither tracks nor ignores, relative to the top of the work tree. */
  readonly untracked: readonly string[]
}

/**
 * Lists the changes of the work tree. Throws when a file differs that must not.
 *
 * Locks may differ, because an earlier step may have compiled them: text files in the project's `requirements/`, ignored by Git or
 * not, and all files that action-compile-reqs has stamped. So may `versionFiles`, because a release writes its version before it builds
 * the wheel.
 */
export async function requireAllowedChanges(
  { git, top }: Pick<Repository, 'git' | 'top'>,
  rules: ChangeRules,
): Promise<AllowedChanges> {
  const locks = (await Promise.all(rules.directories.map(listLocks))).flat()
  const changes = await listChanges(git)
  const changed = changes
    .map(({ path }) => join(top, path))
    .filter((path) => !isEarlierResult(path, rules) && !locks.includes(path) && !rules.generated.includes(path))
  const rejected = changed.filter((path) => !rules.versionFiles.includes(path) && !isStampedLock(path))
  const untracked = changes.filter(({ isUntracked }) => isUntracked).map(({ path }) => path)
  if (rejected.length === 0) return { changed: [...changed, ...locks], untracked }
  throw new UserError(`The work tree has changes: ${listFirst(rejected.map((path) => relativePosixPath(top, path)))}`, {
    why:
      rules.versionFiles.length === 0
        ? 'The wheel would not match the commit'
        : 'Before a release only locks and the files with the version may differ from the commit',
    fix: 'Commit them, add them to .gitignore or `build-inputs`, or move the step that writes them behind this one',
    commandFix: 'Commit them, or add them to .gitignore or `build-inputs`',
  })
}

async function listLocks(directory: string): Promise<string[]> {
  const folder = join(directory, 'requirements')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('.txt')).map((name) => join(folder, name))
}

/** Recognizes a lock of action-compile-reqs by the stamp in its header. */
function isStampedLock(path: string): boolean {
  return path.endsWith('.txt') && existsSync(path) && /^# compile-reqs: /m.test(readFileSync(path, 'utf8'))
}

function isEarlierResult(path: string, { outDir, previousWheel, given }: ChangeRules): boolean {
  if (given.includes(path)) return true
  if (!/\.(whl|tar\.gz|(cdx|spdx)\.json)$/.test(basename(path))) return false
  return dirname(path) === outDir || (previousWheel !== undefined && isInside(previousWheel, path))
}
