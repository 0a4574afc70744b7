import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'

/** The relative path from a folder to a path, both absolute, with forward slashes; `.` for the folder itself. */
export function relativePosixPath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.'
}

/** Whether a path is the folder or below it. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  const suffix = relative(folder, path)
  return suffix === '' || (!suffix.startsWith(`..${sep}`) && suffix !== '..' && resolve(folder, suffix) === path)
}

/** The path with symbolic links resolved. If it does not exist, its nearest existing parent is resolved and the rest appended. */
export function resolveExistingPrefix(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return dirname(path) === path ? path : resolve(resolveExistingPrefix(dirname(path)), relative(dirname(path), path))
}

/** Whether a path exists and is a file or a directory, links followed. */
export function isKind(path: string, kind: 'file' | 'directory'): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return kind === 'file' ? stats?.isFile() === true : stats?.isDirectory() === true
}

/** Whether this process may read the file or folder. */
export function isReadable(path: string): boolean {
  return isAccessible(path, constants.R_OK)
}

/** Whether this process may write to the file or folder. */
export function isWritable(path: string): boolean {
  return isAccessible(path, constants.W_OK)
}

function isAccessible(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}
