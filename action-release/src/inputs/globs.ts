import { posix } from 'node:path'
import { relativePosixPath } from '#shared/files/paths.js'
import type { ReleaseReader } from './input-definitions.js'

/** Reads paths and globs, relative to the workspace. One that starts with `-` is rejected: a tool would read it as an option. */
export function readGlobs(workspace: string, input: ReleaseReader, name: 'assets' | 'locks'): string[] {
  const base = relativePosixPath(workspace, input.base(name))
  const globs = input.lines(name)
  const option = globs.find((glob) => glob.startsWith('-'))
  if (option !== undefined)
    input.reject(name, `contains \`${option}\`, which starts with \`-\``, 'Give paths or globs, not options')
  return globs.map((glob) => (base === '.' ? glob : posix.join(base, glob)))
}
