import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '#shared/errors.js'

/** The repository that a command works on. */
export interface Workspace {
  /** The top folder of the Git work tree, or the current folder outside of one; absolute, symbolic links resolved. */
  readonly path: string
  readonly isRepository: boolean
}

/** All of `git rev-parse --local-env-vars` but the settings, which a user may give with `git -c`. Source: git-rev-parse(1). */
const hookVariables = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]

/**
 * Removes the variables that name a repository. Git sets them for its hooks, and they win over the folder: Git would read and write the
 * index of the user where a copy is meant. Source: githooks(5), "Description".
 */
export function leaveHookRepository(env: Record<string, string | undefined>): void {
  for (const name of hookVariables) Reflect.deleteProperty(env, name)
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
