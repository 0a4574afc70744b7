import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { createGit } from '#shared/git.js'
import { readCommits } from '../commits/read-commits.js'
import { isShallowClone } from '../git/shallow.js'
import { createEntries } from './commit-entries.js'
import type { NewSection } from './write-section.js'
import { writeSection } from './write-section.js'

/** A changelog that is written from the commits. */
export interface ChangelogSettings {
  /** Relative to the workspace. */
  readonly path: string
  /** Paths whose commits count; all commits if there are none. */
  readonly commitPaths: readonly string[]
  readonly day: Date
}

/** A file that the release rewrites. */
export interface RewrittenFile {
  readonly path: string
  readonly rewrite: (text: string) => string
}

/**
 * Reads the commits since the previous release, from which the section of the version is written. Throws a `UserError` for a shallow clone,
 * which lacks commits.
 */
export async function planChangelog(
  { run, workspace, env }: Pick<ActionContext, 'run' | 'workspace' | 'env'>,
  { path, commitPaths, day }: ChangelogSettings,
  release: Pick<NewSection, 'version' | 'tag'>,
  since: string | undefined,
): Promise<RewrittenFile> {
  const git = createGit(run, workspace, env)
  if (await isShallowClone(git))
    throw new UserError('`changelog-from: commits` reads all commits since the last release, and the clone is shallow', {
      fix: 'Check out with `fetch-depth: 0`',
      commandFix: 'Run `git fetch --unshallow --tags`',
    })
  const { createCommitParser } = await import('../commits/parse-commit.js')
  const entries = createEntries((await readCommits(git, since, commitPaths)).map(createCommitParser()))
  const date = day.toISOString().slice(0, 10)
  return { path, rewrite: (text) => writeSection(text, { ...release, date, entries }) }
}
