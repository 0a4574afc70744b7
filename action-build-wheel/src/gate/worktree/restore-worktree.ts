import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'
import { isDamaged, listUndecodableNames } from '#shared/git-names.js'
import type { Repository } from '../../project/repository.js'
import type { StagedSources } from '../../project/staging.js'
import { joinBytes } from '../../project/staging.js'
import type { RefSnapshot } from './read-refs.js'
import { isUntouched, removeFile, restoreFile } from './restore-file.js'
import { restoreRefs, snapshotRefs } from './restore-refs.js'

/** State of a work tree that the staged copies do not record. */
export interface TreeSnapshot {
  /** Files that Git neither tracks nor ignores, relative to the top. */
  readonly untracked: ReadonlySet<string>
  /** Content of Git's index. */
  readonly index: Buffer
  /** Content of the repository's configuration. */
  readonly config: Buffer
  readonly refs: RefSnapshot
}

/** What hooks have done to a work tree, and what is undone. */
export interface UndoneChanges {
  /** New files that Git does not ignore, relative to the top. */
  readonly added: readonly string[]
  /** Branches and tags that were created, moved or deleted, `HEAD`, and `.git/config`. */
  readonly refs: readonly string[]
  /** Whether a hook has written to a file of the sources. */
  readonly hasWritten: boolean
}

/** Everything that is needed to restore a work tree. */
export interface RestorableTree {
  readonly repository: Pick<Repository, 'top' | 'index' | 'config' | 'refs'>
  /** Copies of the files. */
  readonly staged: Pick<StagedSources, 'top' | 'files' | 'undecodable'>
  readonly snapshot: TreeSnapshot
}

/** Records the state of a work tree before hooks run. `untracked` lists the files that Git neither tracks nor ignores. */
export async function snapshotTree(
  { git, index, config, refs: refFiles }: Pick<Repository, 'git' | 'index' | 'config' | 'refs'>,
  untracked: readonly string[],
): Promise<TreeSnapshot> {
  const [indexContent, configContent, refs] = await Promise.all([readFile(index), readFile(config), snapshotRefs(git, refFiles)])
  return { untracked: new Set(untracked), index: indexContent, config: configContent, refs }
}

/**
 * Runs work that may change a work tree, and restores the work tree and Git's index: changed and deleted files from their copies, while
 * new files that Git does not ignore are removed. HEAD, branches, tags and the configuration are restored as well. This also happens
 * after a failure or a cancellation. `inspect` sees the result of the work and the changed files before they are restored.
 */
export async function withRestoredTree<Result, Inspected>(
  context: Pick<ActionContext, 'run' | 'env'>,
  { repository, staged, snapshot }: RestorableTree,
  work: () => Promise<Result>,
  inspect: (result: Result, undone: UndoneChanges) => Promise<Inspected>,
): Promise<Inspected> {
  const { top } = repository
  const git = createGit(context.run, top, context.env, { ignoreCancellation: true })
  const undoInGit = async () => {
    // First, because it decides what the calls below see: a hook may have set `core.excludesFile`, or written what Git cannot read.
    const hasConfigured = await restoreGitFile(repository.config, snapshot.config)
    const [refs, changes] = await settleAll([restoreRefs(git, repository.refs, snapshot.refs), findChanges()])
    return { refs: hasConfigured ? ['.git/config', ...refs] : refs, ...changes }
  }
  const findChanges = async () => {
    // HEAD and branches do not decide which files are untracked, but the index does: restoring it first makes a new file that a hook has
    // staged untracked again.
    await restoreGitFile(repository.index, snapshot.index)
    const listing = listUntracked(git)
    // While Git lists the others.
    const written = [...staged.files].filter(([path, original]) => !isUntouched(`${top}/${path}`, original))
    const added = (await listing).filter((path) => !snapshot.untracked.has(path) && !staged.files.has(path))
    return { added, written }
  }
  let undone: Awaited<ReturnType<typeof undoInGit>> | undefined
  try {
    const result = await work()
    undone = await undoInGit()
    const { refs, added, written } = undone
    return await inspect(result, { refs, added, hasWritten: written.length > 0 })
  } finally {
    try {
      undone ??= await undoInGit()
      for (const path of undone.added) await removeFile(top, path)
      if (undone.added.some(isDamaged)) await removeUndecodable(git, top, snapshot.untracked)
    } finally {
      for (const [path, original] of undone?.written ?? staged.files)
        await restoreFile(join(staged.top, path), join(top, path), original)
      for (const [name, original] of staged.undecodable)
        await restoreFile(joinBytes(staged.top, name), joinBytes(top, name), original)
    }
  }
}

/** Lists the files that Git neither tracks nor ignores, relative to the top of the work tree. */
async function listUntracked(git: Git): Promise<string[]> {
  return (await git('ls-files', '-z', '--others', '--exclude-standard')).split('\0').filter((path) => path !== '')
}

/** Removes new files whose names no string holds. One that looks like an earlier one stays. */
async function removeUndecodable(git: Git, top: string, earlier: ReadonlySet<string>): Promise<void> {
  for (const name of await listUndecodableNames(git, '--others', '--exclude-standard'))
    if (!earlier.has(name.toString())) await rm(Buffer.concat([Buffer.from(`${top}/`), name]), { force: true })
}

/** Restores a file of the Git folder. Returns whether it had changed. */
async function restoreGitFile(path: string, content: Buffer): Promise<boolean> {
  const current = await readFile(path).catch(() => Buffer.alloc(0))
  if (content.equals(current)) return false
  await writeFile(`${path}.eleanor`, content)
  await rename(`${path}.eleanor`, path)
  return true
}
