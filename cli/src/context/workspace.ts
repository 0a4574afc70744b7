import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The repository that a command works on. */
export interface Workspace {
  /** The top folder of the Git work tree, or the current folder outside of one; absolute, symbolic links resolved. */
  readonly path: string
  readonly isRepository: boolean
}

/** Finds the work tree around a folder. Git itself is not started, because commands that only read must be fast. */
export function findWorkspace(cwd: string): Workspace {
  const start = realpathSync(cwd)
  for (let path = start; ; path = dirname(path)) {
    // A linked work tree and a submodule have a file of this name.
    if (existsSync(join(path, '.git'))) return { path, isRepository: true }
    if (path === dirname(path)) return { path: start, isRepository: false }
  }
}
