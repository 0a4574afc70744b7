import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'

/** The way from a folder to a path, both absolute, with forward slashes; `.` for the folder itself. */
export function relativePosixPath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.'
}

/** Whether a path is the folder or below it. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && resolve(folder, way) === path)
}

/** The path with links resolved; of a path that does not exist, that of the nearest folder that does, with the rest. */
export function resolveExistingPrefix(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return dirname(path) === path ? path : resolve(resolveExistingPrefix(dirname(path)), relative(dirname(path), path))
}

/** Whether this process may write to a file, or into a folder. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
