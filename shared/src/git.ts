import { UserError } from './errors.js'
import { listFirst } from './format/list.js'
import type { Env } from './process/env.js'
import type { Run, RunOptions } from './process/runner.js'
import { runOk } from './process/runner.js'

/**
 * Runs `git` with the arguments in one working tree and returns its standard output without the final newline.
 * A failure is a `UserError` with the last line that git printed.
 */
export type Git = (...args: string[]) => Promise<string>

/** Creates a git bound to a folder. Prompts are off: a missing credential fails instead of waiting forever. */
export function createGit(
  run: Run,
  folder: string,
  env: Env,
  options: Pick<RunOptions, 'ignoreCancellation' | 'timeoutMs'> = {},
): Git {
  const gitEnv = { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  return async (...args) => await runOk(run, 'git', args, { ...options, cwd: folder, env: gitEnv })
}

/** Paths that are changed or untracked (ignored files do not count), as `git status --porcelain` names them. */
export async function changedFiles(git: Git): Promise<string[]> {
  const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames')
  return status
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3))
}

/** Rejects a working tree with changes: what would be built or released would not be what was committed. */
export async function requireClean(git: Git, why: string): Promise<void> {
  const changed = await changedFiles(git)
  if (changed.length === 0) return
  throw new UserError(`The work tree has changes: ${listFirst(changed)}`, {
    why,
    fix: 'Commit them, or move the step that makes them after this one',
    commandFix: 'Commit or remove them',
  })
}
