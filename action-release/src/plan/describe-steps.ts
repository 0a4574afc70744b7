import { releaseBranch } from '../state/temporary-branch.js'
import type { ReleaseState, ReleaseTarget } from '../state/types.js'
import type { PlanState } from './plan.js'

/** Describes what a run will do, one line per step. */
export function describeSteps(
  planState: PlanState,
  { version, tag, branch }: ReleaseTarget,
  { commitMethod, floatingTags, releases }: ReleaseState,
  { assetCount, discussionCategory }: { readonly assetCount: number; readonly discussionCategory: string | undefined },
): string[] {
  const moved = floatingTags.outdated.map((each) => each.tag).join(', ')
  const lastSteps = moved === '' ? [] : [`Move ${moved} to the release`]
  if (planState === 'finished') return lastSteps
  if (planState === 'propose')
    return [`Commit version ${version} to ${releaseBranch({ tag })}`, `Open a pull request to ${branch}`]
  const hasDraft = releases?.some((release) => release.draft) === true
  return [
    ...commitSteps(planState, { version, tag, branch }, commitMethod.by),
    hasDraft ? 'Continue with the existing draft release' : 'Create a draft release',
    ...(assetCount === 0 ? [] : [`Attach ${assetCount} ${assetCount === 1 ? 'file' : 'files'}`]),
    `Publish the release${discussionCategory === undefined ? '' : ` and open a discussion in ${discussionCategory}`}`,
    ...lastSteps,
  ]
}

function commitSteps(
  planState: PlanState,
  { version, tag, branch }: Pick<ReleaseTarget, 'version' | 'tag' | 'branch'>,
  method: ReleaseState['commitMethod']['by'],
): string[] {
  if (planState === 'untagged') return [`Tag the existing release commit ${tag}`]
  if (planState !== 'fresh') return []
  if (method === 'none') return [`Tag the checked out commit ${tag}`]
  const how = method === 'git' ? 'in one atomic push' : 'in one step of the API'
  return [`Commit version ${version} to ${branch} and tag it ${tag}, ${how}`]
}
