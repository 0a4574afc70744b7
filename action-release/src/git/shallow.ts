import type { Git } from '#shared/git.js'

/** Whether the clone lacks a part of the history. */
export async function isShallowClone(git: Git): Promise<boolean> {
  return (await git('rev-parse', '--is-shallow-repository')) === 'true'
}
