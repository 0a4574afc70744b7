import { UserError } from '#shared/errors.js'
import type { RemoteRefs } from '../git/remote-refs.js'
import { compareVersions, isPrerelease, majorAndMinor } from '../version/compare.js'

/** A tag such as `v1` that moves to the newest release of a line. */
export interface FloatingTag {
  readonly tag: string
  /** Id that the remote has for it; undefined if the tag does not exist. */
  readonly before: string | undefined
}

/**
 * Returns the floating tags that belong on a version: those of the lines whose newest final version it is. A pre-release gets none, and
 * neither does a backport in a line that has a newer version.
 */
export function floatingTagsOf(
  templates: readonly string[],
  version: string,
  released: readonly { readonly version: string }[],
): string[] {
  if (isPrerelease(version)) return []
  const newer = released.map((each) => each.version).filter((each) => !isPrerelease(each) && compareVersions(each, version) > 0)
  return templates
    .filter((template) => newer.every((each) => expandTemplate(template, each) !== expandTemplate(template, version)))
    .map((template) => expandTemplate(template, version))
}

function expandTemplate(template: string, version: string): string {
  const [major, minor] = majorAndMinor(version)
  return template.replaceAll('{major}', String(major)).replaceAll('{minor}', String(minor))
}

/** Returns those of the tags that are not on the release commit; all of them if that does not exist yet. */
export function outdatedTags(names: readonly string[], refs: RemoteRefs, commit: string | undefined): FloatingTag[] {
  return names
    .filter((tag) => commit === undefined || refs.tags.get(tag) !== commit)
    .map((tag) => ({ tag, before: refs.tagObjects.get(tag) ?? refs.tags.get(tag) }))
}

/** Throws a `UserError` for tags that cannot move: the tag of the release itself, and tags with an immutable release. */
export function requireMovable(tags: readonly FloatingTag[], immutable: readonly string[], releaseTag: string): void {
  const fix = 'Remove it from `floating-tags`, or choose another name'
  if (tags.some(({ tag }) => tag === releaseTag))
    throw new UserError(`The floating tag ${releaseTag} is the tag of the release itself`, {
      why: 'It could not move later',
      fix,
    })
  if (immutable.length > 0)
    throw new UserError(`The floating tag ${immutable.join(', ')} has an immutable release`, {
      why: 'GitHub does not let its tag move',
      fix,
    })
}
