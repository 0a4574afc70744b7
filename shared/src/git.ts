import { UserError } from './errors.js'
import { listFirst } from './format/list.js'
import { envForGit } from './process/child-env.js'
import type { Env } from './process/env.js'
import type { Run, RunOptions, RunResult } from './process/runner.js'
import { runOk } from './process/runner.js'

/**
 * Runs `git` with the arguments in one working tree and returns its standard output without the final newline.
 * A failure is a `UserError` with the last line that git printed.
 */
export type Git = (...args: string[]) => Promise<string>

/**
 * Settings for every call of Git. A clone is not ours: its hooks, its file system monitor and its pager are programs that would run
 * with our credentials, its push settings would push more than we ask for, and its colors and encodings would change what we read.
 * Source: githooks(5); git-config(1).
 */
const ownSettings = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.alternateRefsCommand': 'true',
  'color.ui': 'false',
  'color.push': 'false',
  'color.remote': 'false',
  'color.transport': 'false',
  'fetch.recurseSubmodules': 'false',
  'fetch.prune': 'false',
  'gc.auto': '0',
  'i18n.commitEncoding': 'UTF-8',
  'i18n.logOutputEncoding': 'UTF-8',
  'maintenance.auto': 'false',
  'push.followTags': 'false',
  'push.gpgSign': 'false',
  'push.pushOption': '',
  'push.recurseSubmodules': 'no',
} as const

/**
 * The environment of every call of Git: that of the job without inputs and tokens of the step, and with settings that win over those
 * of the clone, the user and the machine. Prompts are off: a missing credential fails instead of waiting forever.
 */
export function gitEnv(env: Env): Env {
  return { ...addGitSettings(envForGit(env), ownSettings), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
}

/** Adds settings of Git to an environment. Source: git-config(1), GIT_CONFIG_COUNT. */
export function addGitSettings(env: Env, settings: Readonly<Record<string, string>>): Env {
  const given = Number(env.GIT_CONFIG_COUNT ?? '0')
  const entries = Object.entries(settings)
  const variables = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${given + index}`, key] as const,
    [`GIT_CONFIG_VALUE_${given + index}`, value] as const,
  ])
  return { ...env, GIT_CONFIG_COUNT: String(given + entries.length), ...Object.fromEntries(variables) }
}

/** A call of Git whose exit code or binary output matters. All others go through `createGit`. */
export async function runGit(run: Run, args: readonly string[], options: RunOptions & { readonly env: Env }): Promise<RunResult> {
  return await run('git', args, { ...options, env: gitEnv(options.env) })
}

/** Creates a git bound to a folder. */
export function createGit(
  run: Run,
  folder: string,
  env: Env,
  options: Pick<RunOptions, 'ignoreCancellation' | 'timeoutMs' | 'input'> = {},
): Git {
  // What Git prints is data: a list of files whose start is cut off would be taken for the whole list.
  return async (...args) => await runOk(run, 'git', args, { keepBytes: Infinity, ...options, cwd: folder, env: gitEnv(env) })
}

/** A path that is changed or untracked, as `git status --porcelain` names it. */
export interface ChangedPath {
  readonly path: string
  readonly isUntracked: boolean
}

/** Lists the paths that are changed or untracked; ignored files do not count. */
export async function listChanges(git: Git): Promise<ChangedPath[]> {
  const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames')
  return status
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => ({ path: entry.slice(3), isUntracked: entry.startsWith('??') }))
}

/** Paths that are changed or untracked; ignored files do not count. */
export async function changedFiles(git: Git): Promise<string[]> {
  return (await listChanges(git)).map(({ path }) => path)
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
