import type { Git } from '#shared/git.js'
import type { RawCommit } from './parse-commit.js'

/**
 * Reads the commits from one (exclusive; undefined for the first) to HEAD that change the paths, newest first. No paths mean all commits.
 * Source: git-log(1), pretty formats.
 */
export async function readCommits(git: Git, since: string | undefined, paths: readonly string[]): Promise<RawCommit[]> {
  const range = since === undefined ? 'HEAD' : `${since}..HEAD`
  const args = [
    '--literal-pathspecs',
    'log',
    '-z',
    '--no-show-signature',
    '--format=%H%n%B',
    range,
    '--',
    ...paths.map((path) => path || '.'),
  ]
  return (await git(...args))
    .split('\0')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => ({ id: entry.slice(0, entry.indexOf('\n')), message: entry.slice(entry.indexOf('\n') + 1) }))
}
