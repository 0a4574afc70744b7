import { UserError } from './errors.js'
import type { Run, RunOptions } from './process/runner.js'
import { runOk } from './process/runner.js'

/**
 * Runs `git` in one work tree with the arguments and gives its standard output without the last newline;
 * a failure is a `UserError` with git's last line.
 */
export type Git = (...args: string[]) => Promise<string>

/** A git bound to a folder. Prompts are off: a missing credential fails instead of waiting for ever. */
export function createGit(
  run: Run,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  options: Pick<RunOptions, 'ignoreCancellation' | 'timeoutMs'> = {},
): Git {
  const quiet = { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  return async (...args) => await runOk(run, 'git', args, { ...options, cwd: folder, env: quiet })
}

/** Paths that differ from the last commit or are not tracked (ignored ones do not count), as `git status --porcelain` names them. */
export async function changedFiles(git: Git): Promise<string[]> {
  const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames')
  return status
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3))
}

/** Refuses a work tree with changes: what would be built or released is then not what was committed. */
export async function requireClean(git: Git, why: string): Promise<void> {
  const changed = await changedFiles(git)
  if (changed.length === 0) return
  const shown = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '')
  throw new UserError(`The work tree has changes: ${shown}`, {
    why,
    fix: 'Commit them, or have the step that makes them run later',
  })
}
