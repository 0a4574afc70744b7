import type { Git } from '#shared/git.js'

/** Lists the tracked files that match patterns of Git, relative to the workspace. */
export async function trackedFiles(git: Git, patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) return []
  const names = await git('ls-files', '-z', '--', ...patterns)
  return names.split('\0').filter((name) => name !== '')
}
