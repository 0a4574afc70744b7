import { temporaryPrefix } from '../state/temporary-branch.js'

/** Where a standing proposal belongs: each package of a repository has its own tags, and so its own proposal. */
export interface ProposalPlace {
  /** Branch that gets the release. */
  readonly branch: string
  /** Template of the tags, such as `core-v{version}`. */
  readonly template: string
}

/** Returns the branch of the standing release pull request, which stays the same whatever the next version is. */
export function proposalBranch({ branch, template }: ProposalPlace): string {
  return `${temporaryPrefix}/proposal/${branch}/${template.replace('{version}', 'next')}`
}
