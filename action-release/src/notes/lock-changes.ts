import { glob } from 'node:fs/promises'
import { sep } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { parsePins } from '#shared/requirements/pins.js'
import type { Remote } from '../git/remote.js'

/** A package that a lock pins otherwise than the release before; '' for not at all. */
export interface LockChange {
  readonly lock: string
  readonly name: string
  readonly before: string
  readonly now: string
}

/** The pins of a lock, without those of an address. */
export function pinsOf(text: string): Map<string, string> {
  return new Map([...parsePins(text)].filter(([, version]) => !version.includes('/')))
}

/** What changed in the locks that the globs match, between a commit and what is checked out. The commit is fetched where it is missing. */
export async function lockChanges(
  { run, workspace, env }: Pick<ActionContext, 'run' | 'workspace' | 'env'>,
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  { patterns, commit, tag }: { readonly patterns: readonly string[]; readonly commit: string; readonly tag: string },
): Promise<LockChange[]> {
  if (commit === '' || patterns.length === 0) return []
  const { code } = await run('git', ['cat-file', '-e', `${commit}^{tree}`], { cwd: workspace, env })
  if (code !== 0) await remote.fetch(`refs/tags/${tag}`)
  const names = async (id: string) => (await local('ls-tree', '-r', '-z', '--name-only', id)).split('\0')
  const before = new Set(await names(commit))
  const now = new Set(await names('HEAD'))
  const locks = new Set<string>()
  for (const pattern of patterns)
    for await (const path of glob(pattern, { cwd: workspace })) {
      const name = path.split(sep).join('/')
      if (now.has(name)) locks.add(name)
    }
  const changes: LockChange[] = []
  for (const lock of [...locks].sort()) {
    const old = pinsOf(before.has(lock) ? await local('show', `${commit}:${lock}`) : '')
    const young = pinsOf(await local('show', `HEAD:${lock}`))
    for (const name of [...new Set([...old.keys(), ...young.keys()])].sort())
      if (old.get(name) !== young.get(name)) changes.push({ lock, name, before: old.get(name) ?? '', now: young.get(name) ?? '' })
  }
  return changes
}
