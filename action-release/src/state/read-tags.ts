import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import type { RemoteRefs } from '../git/remote-refs.js'
import type { ReleasedVersion } from './released-versions.js'
import { readReleasedVersions } from './released-versions.js'
import type { TagRules } from './tag-template.js'
import { chooseTemplate } from './tag-template.js'
import { temporaryPrefix } from './temporary-branch.js'

/** What the user said about tags. */
export interface TagPreferences extends Omit<TagRules, 'template'> {
  /** Undefined to follow the existing tags. */
  readonly template: string | undefined
}

/** The refs of the remote, and the versions among them. */
export interface ReleaseTags {
  readonly refs: RemoteRefs
  readonly template: string
  /** Oldest first. */
  readonly versions: readonly ReleasedVersion[]
}

/** Reads the tags and branches of the remote, and warns if the tags do not look like the template. */
export async function readReleaseTags(
  { log }: Pick<ActionContext, 'log'>,
  { local, remote }: { readonly local: Git; readonly remote: Remote },
  branch: string,
  preferences: TagPreferences,
): Promise<ReleaseTags> {
  const refs = await remote.refs(branch, temporaryPrefix)
  const { template, remark } = chooseTemplate(refs.tags.keys(), preferences.template, preferences)
  if (remark !== undefined) log.warning(remark)
  return { refs, template, versions: await readReleasedVersions(local, refs, { ...preferences, template }) }
}
