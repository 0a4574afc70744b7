import { lstat, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
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
function createCleanupGit({ run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>): Git {
  return createGit(run, workspace, env, { ignoreCancellation: true, timeoutMs: 2000 })
}

/** The content of a file, or the target of a symbolic link; undefined for what is neither. */
type SavedFile = { readonly content: Buffer } | { readonly link: string } | undefined

type SavedFiles = ReadonlyMap<string, SavedFile>

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
  for (const [path, before] of saved) {
    const file = join(workspace, path)
    if (isSame(await readFileOrLink(file), before)) continue
    // Writing through a link that a command has made would change its target.
    await rm(file, { force: true })
    if (before === undefined) continue
    await ('link' in before ? symlink(before.link, file) : writeFile(file, before.content))
  }
}

function isSame(one: SavedFile, other: SavedFile): boolean {
  if (one === undefined || other === undefined) return one === other
  if ('link' in one) return 'link' in other && one.link === other.link
  return 'content' in other && one.content.equals(other.content)
}

async function readFiles(workspace: string, paths: ReadonlySet<string>): Promise<SavedFiles> {
  const entries = [...paths].map(async (path) => [path, await readFileOrLink(join(workspace, path))] as const)
  return new Map(await Promise.all(entries))
}

async function readFileOrLink(path: string): Promise<SavedFile> {
  try {
    const found = await lstat(path)
    if (found.isSymbolicLink()) return { link: await readlink(path) }
    // Reading a named pipe that a command has made would never end.
    return found.isFile() ? { content: await readFile(path) } : undefined
  } catch {
    return undefined
  }
}
