import type { ActionContext } from '#shared/context/action-context.js'
import { renderTable } from '#shared/format/markdown.js'
import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'
import { requireFullHistory } from '../git/shallow.js'
import type { ReleasedVersion } from '../state/released-versions.js'
import { isPrerelease } from '../version/compare.js'
import type { RawCommit } from './parse-commit.js'
import { readCommits } from './read-commits.js'
import type { CommitBump, ReleasableCommit } from './recommend-bump.js'
import { findReleasable, largestBump } from './recommend-bump.js'

/** What is released, and what was released before. */
export interface BumpQuestion {
  /** Versions with a tag, oldest first. */
  readonly released: readonly ReleasedVersion[]
  /** Paths whose commits count, relative to the workspace; all commits if there are none. */
  readonly paths: readonly string[]
  /** Whether a pre-release is made. */
  readonly isPrerelease: boolean
}

/** What the commits ask for, and why. */
export interface BumpDecision {
  /** Undefined if no commit asks for a release. */
  readonly bump: CommitBump | undefined
  /** Tag that the commits are counted from; '' without one. */
  readonly since: string
  /** Number of all commits since then. */
  readonly total: number
  /** Newest first. */
  readonly commits: readonly ReleasableCommit[]
}

/**
 * Decides the bump by the commits since the last final release. A pre-release also requires one since the last release of any kind.
 * Throws a `UserError` for a shallow clone, which lacks commits.
 */
export async function decideBump(
  { run, workspace, env }: Pick<ActionContext, 'run' | 'workspace' | 'env'>,
  question: BumpQuestion,
): Promise<BumpDecision> {
  const git = createGit(run, workspace, env)
  await requireFullHistory(git, '`bump: auto` reads all commits since the last release')
  const onBranch = question.released.filter((each) => each.onBranch)
  const final = onBranch.findLast(({ version }) => !isPrerelease(version))
  const newest = question.isPrerelease ? onBranch.at(-1) : final
  const commits = await readCommits(git, final?.commit, question.paths)
  const releasable = await parseAll(commits)
  const isNeeded = newest === final ? releasable.length > 0 : await hasReleasable(git, newest?.commit, question.paths)
  return {
    bump: isNeeded ? largestBump(releasable) : undefined,
    since: (isNeeded ? final : newest)?.tag ?? '',
    total: commits.length,
    commits: isNeeded ? releasable : [],
  }
}

/** Reports the decision: in the log, in the summary of a dry run, and for people who wonder why nothing was released. */
export function reportDecision(
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
  { bump, since, total, commits }: BumpDecision,
  dryRun: boolean,
): void {
  const range = since === '' ? 'of the history' : `since ${since}`
  const count = `${total} ${total === 1 ? 'commit' : 'commits'} ${range}`
  log.info(bump === undefined ? `Nothing to release: none of ${count} asks for it` : `Bump ${bump}, by ${count}`)
  for (const { id, header, bump: part } of commits) log.info(`- ${part}: ${id.slice(0, 10)} ${header}`)
  if (bump === undefined)
    summary.add(`## Nothing to release\n\nNone of ${count} is a \`feat\`, \`fix\`, \`perf\`, \`revert\` or breaking change.`)
  else if (dryRun)
    summary.add(
      renderTable(
        ['Bump', 'Commit', 'Message'],
        commits.map(({ id, header, bump: part }) => [part, id.slice(0, 10), header]),
      ),
    )
}

/** The decision in the output `plan`. */
export function decisionJson({ bump, since, total, commits }: BumpDecision): object {
  return { bump: bump ?? '', since, total, commits: commits.map(({ id, header, bump: part }) => ({ id, header, bump: part })) }
}

async function hasReleasable(git: Git, since: string | undefined, paths: readonly string[]): Promise<boolean> {
  return (await parseAll(await readCommits(git, since, paths))).length > 0
}

/** The parser is loaded only where it is used. */
async function parseAll(commits: readonly RawCommit[]): Promise<ReleasableCommit[]> {
  const { createCommitParser } = await import('./parse-commit.js')
  return findReleasable(commits.map(createCommitParser()))
}
