import { posix } from 'node:path'
import { relativePosixPath } from '#shared/files/paths.js'
import type { ReleaseReader } from './input-definitions.js'

/** Reads paths and globs, relative to the workspace. */
export function readGlobs(workspace: string, input: ReleaseReader, name: 'assets' | 'locks'): string[] {
  const base = relativePosixPath(workspace, input.base(name))
  return input.lines(name).map((glob) => (base === '.' ? glob : posix.join(base, glob)))
}
