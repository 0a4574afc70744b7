import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Repository } from './repository.js'

export interface ComputedVersion {
  /** Name of the tool that computes the version from Git. */
  readonly tool: string
  /** Value of the `version` input. */
  readonly expected: string | undefined
}

/**
 * Warns when a version is computed from a shallow clone without a tag on its commit: the tool then sees no tag and falls back to a
 * version such as `0.1.dev1+g1234567`. For a release this is an error.
 */
export async function warnAboutShallowClone(
  { env, log, caller }: Pick<ActionContext, 'env' | 'log' | 'caller'>,
  { git }: Pick<Repository, 'git'>,
  { tool, expected }: ComputedVersion,
): Promise<void> {
  const [isShallow, tags] = await Promise.all([git('rev-parse', '--is-shallow-repository'), git('tag', '--points-at', 'HEAD')])
  if (isShallow !== 'true' || tags !== '') return
  const problem = `${tool} computes the version from Git tags, but the clone is shallow and has no tag on this commit`
  const isRelease = expected !== undefined || env.GITHUB_REF_TYPE === 'tag' || env.GITHUB_EVENT_NAME === 'release'
  const fix = caller === undefined ? 'Check out with `fetch-depth: 0`' : 'Run `git fetch --unshallow --tags`'
  if (isRelease) throw new UserError(problem, { fix })
  log.warning(`${problem}. ${fix}.`)
}
