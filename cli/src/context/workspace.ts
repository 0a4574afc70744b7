import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '#shared/errors.js'

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

/** The work tree around a folder, for a command that works on commits. Throws a `UserError` outside of one. */
export function requireRepository(cwd: string): string {
  const { path, isRepository } = findWorkspace(cwd)
  if (isRepository) return path
  throw new UserError(`${path} is not in a Git repository`, { fix: 'Run `git init`, or change to your repository' })
}
