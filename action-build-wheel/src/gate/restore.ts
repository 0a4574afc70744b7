import {
  copyFile,
  chmod,
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
import { dirname, join, resolve } from 'node:path'
import type { Git } from '#shared/git.js'
import type { Repository } from '../source.js'
import type { FileState, Stage } from '../stage.js'

/**
 * Does some work that may change the work tree, and puts the work tree and git's index back as they were: changed and removed
 * files from the copy in the stage, and new files that git does not ignore are removed. It holds after a failure too.
 * Returns what the work gave and the files that it had changed, relative to the top of the work tree.
 */
export async function withUnchangedTree<T>(
  repository: Repository,
  stage: Stage,
  work: () => Promise<T>,
): Promise<{ result: T; changed: string[] }> {
  const { top, git } = repository
  const index = resolve(top, await git('rev-parse', '--git-path', 'index'))
  const [indexBytes, others] = [await readFile(index), await untracked(git)]
  const changed: string[] = []
  try {
    const result = await work()
    // First the index: a new file that a hook has staged is not tracked any more then.
    await restoreIndex(index, indexBytes)
    const known = new Set(others)
    for (const path of await untracked(git)) {
      if (known.has(path) || stage.files.has(path)) continue
      await removeNew(top, path)
      changed.push(path)
    }
    return { result, changed }
  } finally {
    await restoreIndex(index, indexBytes)
    for (const [path, state] of stage.files) if (await putBack(join(stage.top, path), join(top, path), state)) changed.push(path)
  }
}

async function restoreIndex(index: string, bytes: Buffer): Promise<void> {
  const now = await readFile(index).catch(() => Buffer.alloc(0))
  if (bytes.equals(now)) return
  await writeFile(`${index}.eleanor`, bytes)
  await rename(`${index}.eleanor`, index)
}

async function untracked(git: Git): Promise<string[]> {
  return (await git('ls-files', '-z', '--others', '--exclude-standard')).split('\0').filter((path) => path !== '')
}

/** Makes a file equal to its copy where it is not as it was; says whether its content or mode had changed. */
async function putBack(copy: string, path: string, was: FileState): Promise<boolean> {
  const now = await lstat(path).catch(() => undefined)
  if (now?.mtimeMs === was.mtimeMs && now.size === was.size && now.mode === was.mode) return false
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
  return !same
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
