import { lstatSync } from 'node:fs'
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  readFile,
  readlink,
  rename,
  rm,
  rmdir,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { createGit } from '#shared/git.js'
import type { Repository } from '../../project/repository.js'
import type { FileState, Stage } from '../../project/staging.js'
import { untracked } from './untracked.js'

/** The work tree and git's index as they were before the hooks. */
export interface TreeBefore {
  /** The files that git neither tracked nor ignored, relative to the top. */
  readonly others: ReadonlySet<string>
  readonly index: Buffer
}

/** Notes how a work tree is. */
export async function noteTree({ git, index }: Repository): Promise<TreeBefore> {
  const [others, bytes] = await Promise.all([untracked(git), readFile(index)])
  return { others: new Set(others), index: bytes }
}

/**
 * Does some work that may change the work tree, and puts the work tree and git's index back as they were: changed and removed
 * files from the copy in the stage, and new files that git does not ignore are removed. It holds after a failure or a cancellation too.
 * `look` sees what the work gave and the new files before they are removed.
 */
export async function withUnchangedTree<T, U>(
  context: Pick<ActionContext, 'run' | 'env'>,
  { repository: { top, index }, stage, before }: { repository: Repository; stage: Stage; before: TreeBefore },
  work: () => Promise<T>,
  look: (result: T, added: readonly string[]) => Promise<U>,
): Promise<U> {
  const git = createGit(context.run, top, context.env, { ignoreCancellation: true })
  const settle = async () => {
    // First the index: a new file that a hook has staged is not tracked any more then.
    await restoreIndex(index, before.index)
    return (await untracked(git)).filter((path) => !before.others.has(path) && !stage.files.has(path))
  }
  let added: readonly string[] | undefined
  try {
    const result = await work()
    added = await settle()
    return await look(result, added)
  } finally {
    try {
      for (const path of added ?? (await settle())) await removeNew(top, path)
    } finally {
      await putAllBack(stage, top)
    }
  }
}

async function restoreIndex(index: string, bytes: Buffer): Promise<void> {
  const now = await readFile(index).catch(() => Buffer.alloc(0))
  if (bytes.equals(now)) return
  await writeFile(`${index}.eleanor`, bytes)
  await rename(`${index}.eleanor`, index)
}

async function putAllBack({ files, top: copies }: Stage, top: string): Promise<void> {
  for (const [path, was] of files) {
    const now = stateNow(join(top, path))
    if (now?.mtimeMs === was.mtimeMs && now.size === was.size && now.mode === was.mode) continue
    await putBack(join(copies, path), join(top, path), was)
  }
}

/** Undefined where there is nothing, or where a folder above has become a file. */
function stateNow(path: string): FileState | undefined {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

/** Makes a file equal to its copy. */
async function putBack(copy: string, path: string, was: FileState): Promise<void> {
  const now = stateNow(path)
  const isLink = (await lstat(copy)).isSymbolicLink()
  const same = now !== undefined && !isLink && now.mode === was.mode && (await readFile(copy)).equals(await readFile(path))
  if (!same) {
    await rm(path, { recursive: true, force: true })
    await mkdir(dirname(path), { recursive: true })
    if (isLink) await symlink(await readlink(copy), path)
    else {
      await copyFile(copy, path)
      await chmod(path, was.mode & 0o7777)
    }
  }
  // The old time as well: what looks at times, such as make, sees no change.
  if (!isLink) await utimes(path, was.mtimeMs / 1000, was.mtimeMs / 1000)
}

async function removeNew(top: string, path: string): Promise<void> {
  await rm(join(top, path), { force: true, recursive: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const emptied = await rmdir(join(top, folder)).then(
      () => true,
      () => false,
    )
    if (!emptied) return
  }
}
