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
 * Warns when a version is computed from a clone whose tags are not there: a shallow one without a tag on its commit, or one without any
 * tag, such as a fork. The tool then falls back to a version such as `0.1.dev1+g1234567`. For a release from a shallow clone this is an error.
 */
export async function warnAboutMissingTags(
  { env, log, caller }: Pick<ActionContext, 'env' | 'log' | 'caller'>,
  { git }: Pick<Repository, 'git'>,
  { tool, expected }: ComputedVersion,
): Promise<void> {
  const isShallow = (await git('rev-parse', '--is-shallow-repository')) === 'true'
  const tags = await git('for-each-ref', '--count=1', ...(isShallow ? ['--points-at=HEAD'] : []), 'refs/tags')
  if (tags !== '') return
  const state = isShallow ? 'is shallow and has no tag on this commit' : 'has no tag'
  const problem = `${tool} computes the version from Git tags, but the clone ${state}`
  const isRelease = expected !== undefined || env.GITHUB_REF_TYPE === 'tag' || env.GITHUB_EVENT_NAME === 'release'
  const fetch = caller === undefined ? 'Check out with `fetch-depth: 0`' : 'Run `git fetch --unshallow --tags`'
  const fix = isShallow ? fetch : 'Fetch the tags, or create the first one: a fork does not copy them'
  if (isRelease && isShallow) throw new UserError(problem, { fix })
  log.warning(`${problem}. ${fix}.`)
}
