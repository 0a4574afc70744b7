import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { changedFiles, createGit } from '#shared/git.js'
import type { VersionLocation } from './location.js'

/**
 * Records the state of the work tree and returns a function that restores it: branch, index and tracked files from Git, and byte by
 * byte what Git cannot restore (files that were already changed, and declared files that are not tracked). Other ignored files are
 * left alone. Restoring also works in a cancelled run.
 */
export async function snapshotWorktree(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  git: Git,
  locations: readonly VersionLocation[],
): Promise<() => Promise<void>> {
  const head = await git('rev-parse', 'HEAD')
  const tracked = new Set((await git('ls-files', '-z')).split('\0'))
  const untracked = locations.map(({ path }) => path).filter((path) => !tracked.has(path))
  const saved = await readFiles(context.workspace, new Set([...(await changedFiles(git)), ...untracked]))
  return async () => {
    const gitDuringCleanup = createCleanupGit(context)
    await restoreFromGit(gitDuringCleanup, { workspace: context.workspace, head, tracked, saved })
    await restoreSaved(context.workspace, saved)
  }
}

/** Creates a git for the clone that runs even after cancellation. The runner waits 7.5 s before it kills the action. */
export function createCleanupGit({ run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>): Git {
  return createGit(run, workspace, env, { ignoreCancellation: true, timeoutMs: 2000 })
}

/** Contents by path; undefined for a file that does not exist. */
type SavedFiles = ReadonlyMap<string, Buffer | undefined>

interface Snapshot {
  readonly workspace: string
  readonly head: string
  readonly tracked: ReadonlySet<string>
  readonly saved: SavedFiles
}

async function restoreFromGit(git: Git, { workspace, head, tracked, saved }: Snapshot): Promise<void> {
  if ((await git('rev-parse', 'HEAD')) !== head) await git('reset', '--quiet', '--soft', head)
  for (const path of await changedFiles(git)) {
    if (saved.has(path)) continue
    if (tracked.has(path)) await git('checkout', '--quiet', head, '--', path)
    else {
      await git('rm', '--quiet', '--cached', '--ignore-unmatch', '--', path)
      await rm(join(workspace, path), { force: true })
    }
  }
}

async function restoreSaved(workspace: string, saved: SavedFiles): Promise<void> {
  for (const [path, content] of saved) {
    const file = join(workspace, path)
    if (content === undefined) await rm(file, { force: true })
    else if ((await readIfExists(file))?.equals(content) !== true) await writeFile(file, content)
  }
}

async function readFiles(workspace: string, paths: ReadonlySet<string>): Promise<SavedFiles> {
  const entries = [...paths].map(async (path) => [path, await readIfExists(join(workspace, path))] as const)
  return new Map(await Promise.all(entries))
}

async function readIfExists(path: string): Promise<Buffer | undefined> {
  return await readFile(path).catch(() => undefined)
}
