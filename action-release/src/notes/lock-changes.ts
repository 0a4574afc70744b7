import { glob } from 'node:fs/promises'
import { sep } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { runGit } from '#shared/git.js'
import { parsePins } from '#shared/requirements/pins.js'
import type { Remote } from '../git/remote.js'

/** A package whose pin differs from the previous release. */
export interface LockChange {
  readonly lock: string
  readonly name: string
  /** Undefined if the lock did not pin it. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What is compared with the checked out commit. */
export interface LockComparison {
  /** Globs of the locks, relative to the workspace. */
  readonly patterns: readonly string[]
  /** Commit of the previous release, and its tag. Undefined if there is none. */
  readonly commit: string | undefined
  readonly tag: string | undefined
}

/** Lists the pins that changed since the previous release. Its commit is fetched if the clone does not have it. */
export async function listLockChanges(
  context: Pick<ActionContext, 'run' | 'workspace' | 'env'>,
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  { patterns, commit, tag }: LockComparison,
): Promise<LockChange[]> {
  if (commit === undefined || tag === undefined || patterns.length === 0) return []
  if (!(await hasTree(context, commit))) await remote.fetch(`refs/tags/${tag}`)
  const committedFiles = await listFiles(local, 'HEAD')
  const previousFiles = await listFiles(local, commit)
  const changes: LockChange[] = []
  for (const lock of await matchLocks(context.workspace, patterns, committedFiles)) {
    const before = previousFiles.has(lock) ? await local('show', `${commit}:${lock}`) : ''
    const after = await local('show', `HEAD:${lock}`)
    changes.push(...comparePins(lock, before, after))
  }
  return changes
}

/** Parses the pins of a lock. Direct URLs are left out. */
export function parseVersionPins(text: string): Map<string, string> {
  return new Map([...parsePins(text)].filter(([, version]) => !version.includes('/')))
}

function comparePins(lock: string, oldText: string, newText: string): LockChange[] {
  const before = parseVersionPins(oldText)
  const after = parseVersionPins(newText)
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ lock, name, before: before.get(name), after: after.get(name) }))
}

async function hasTree(
  { run, workspace, env }: Pick<ActionContext, 'run' | 'workspace' | 'env'>,
  commit: string,
): Promise<boolean> {
  return (await runGit(run, ['cat-file', '-e', `${commit}^{tree}`], { cwd: workspace, env })).code === 0
}

async function listFiles(git: Git, commit: string): Promise<Set<string>> {
  return new Set((await git('ls-tree', '-r', '-z', '--name-only', commit)).split('\0'))
}

/** The locks that the globs match and that are committed, sorted. */
async function matchLocks(
  workspace: string,
  patterns: readonly string[],
  committedFiles: ReadonlySet<string>,
): Promise<string[]> {
  const locks = new Set<string>()
  for (const pattern of patterns)
    for await (const path of glob(pattern, { cwd: workspace })) {
      const name = path.split(sep).join('/')
      if (committedFiles.has(name)) locks.add(name)
    }
  return [...locks].sort()
}
