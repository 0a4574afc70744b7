import type { Git } from '#shared/git.js'

/** The files that git neither tracks nor ignores, relative to the top of the work tree. */
export async function untracked(git: Git): Promise<string[]> {
  return (await git('ls-files', '-z', '--others', '--exclude-standard')).split('\0').filter((path) => path !== '')
}
