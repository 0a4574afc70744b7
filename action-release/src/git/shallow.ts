import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'

/** Whether the clone lacks a part of the history. */
export async function isShallowClone(git: Git): Promise<boolean> {
  return (await git('rev-parse', '--is-shallow-repository')) === 'true'
}

/** Throws a `UserError`, which begins with `purpose`, for a clone that lacks a part of the history. */
export async function requireFullHistory(git: Git, purpose: string, alternative = ''): Promise<void> {
  if (!(await isShallowClone(git))) return
  throw new UserError(`${purpose}, and the clone is shallow`, {
    fix: `Check out with \`fetch-depth: 0\`${alternative}`,
    commandFix: `Run \`git fetch --unshallow --tags\`${alternative}`,
  })
}
