import { lstatSync } from 'node:fs'
import { chmod, copyFile, lstat, mkdir, readFile, readlink, rm, rmdir, symlink, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileState } from '../../project/staging.js'

/** Makes a file or link equal to its copy, if it changed. */
export async function restoreFile(copy: string | Buffer, path: string | Buffer, original: FileState): Promise<void> {
  const current = readState(path)
  if (current !== undefined && isUnchanged(current, original)) return
  const isLink = (await lstat(copy)).isSymbolicLink()
  const hasOriginalContent =
    current !== undefined && !isLink && current.mode === original.mode && (await readFile(copy)).equals(await readFile(path))
  if (!hasOriginalContent) await replaceFile(copy, path, original.mode)
  // The original time too, so that tools that compare times, such as make, see no change.
  if (!isLink) await utimes(path, original.mtimeMs / 1000, original.mtimeMs / 1000)
}

/** Whether nobody has written to a file since its state was recorded, not even the same content. */
export function isUntouched(path: string, original: FileState): boolean {
  const current = readState(path)
  return current !== undefined && isUnchanged(current, original) && current.ctimeMs === original.ctimeMs
}

function isUnchanged(current: FileState, original: FileState): boolean {
  return current.mtimeMs === original.mtimeMs && current.size === original.size && current.mode === original.mode
}

/** Undefined when nothing exists at the path, or when a folder above it has become a file. */
function readState(path: string | Buffer): FileState | undefined {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

async function replaceFile(copy: string | Buffer, path: string | Buffer, mode: number): Promise<void> {
  await rm(path, { recursive: true, force: true })
  await mkdir(typeof path === 'string' ? dirname(path) : path.subarray(0, path.lastIndexOf('/')), { recursive: true })
  if ((await lstat(copy)).isSymbolicLink()) {
    await symlink(await readlink(copy, { encoding: 'buffer' }), path)
    return
  }
  await copyFile(copy, path)
  await chmod(path, mode & 0o7777)
}

/** Removes a file below `top`, and the folders that are empty without it. */
export async function removeFile(top: string, path: string): Promise<void> {
  await rm(join(top, path), { force: true, recursive: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const isRemoved = await rmdir(join(top, folder)).then(
      () => true,
      () => false,
    )
    if (!isRemoved) return
  }
}
