import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Remote, RemoteRefs } from '../git/remote.js'
import { compareVersions, isPrerelease, numbersOf } from '../version/bump.js'
import type { Tagged } from './tags.js'

/** A tag such as `v1`, which stands for the newest release of a line. */
export interface FloatingTag {
  readonly tag: string
  /** Id that the remote has for it; '' when there is none. */
  readonly before: string
}

/**
 * The floating tags that a version has to have: those of which it is the newest final version. A pre-release moves none, and a
 * backport none that stands for a newer version.
 */
export function floatingTags(
  templates: readonly string[],
  version: string,
  tagged: readonly Pick<Tagged, 'version'>[],
): string[] {
  if (isPrerelease(version)) return []
  const nameOf = (template: string, of: string) => {
    const [major, minor] = numbersOf(of)
    return template.replaceAll('{major}', String(major)).replaceAll('{minor}', String(minor))
  }
  const newer = tagged.map((each) => each.version).filter((each) => !isPrerelease(each) && compareVersions(each, version) > 0)
  const isNewest = (template: string) => newer.every((each) => nameOf(template, each) !== nameOf(template, version))
  return templates.filter(isNewest).map((template) => nameOf(template, version))
}

/** Those of the tags that are not on the commit. */
export function misplaced(names: readonly string[], refs: RemoteRefs, commit: string | undefined): FloatingTag[] {
  return names
    .filter((tag) => commit === undefined || refs.tags.get(tag) !== commit)
    .map((tag) => ({ tag, before: refs.tagObjects.get(tag) ?? refs.tags.get(tag) ?? '' }))
}

/** Refuses tags that cannot move: the tag of the release itself, and what an immutable release of its own holds in place. */
export function requireMovable(tags: readonly FloatingTag[], frozen: readonly string[], own: string): void {
  const fix = 'Leave it out of `floating-tags`, or give it another name'
  if (tags.some(({ tag }) => tag === own))
    throw new UserError(`The floating tag ${own} is the tag of the release itself`, { why: 'It could not move any more', fix })
  if (frozen.length > 0)
    throw new UserError(`The floating tag ${frozen.join(', ')} has an immutable release of its own`, {
      why: 'GitHub does not let its tag move',
      fix,
    })
}

/**
 * Moves the tags to the commit, all or none, each from where it was seen. It comes last, when the release is public.
 * At most three, because GitHub tells workflows of no more than three tags a push. Source: GitHub "Events that trigger
 * workflows", push.
 */
export async function moveFloating(
  { log }: Pick<ActionContext, 'log'>,
  remote: Remote,
  { tags, commit }: { readonly tags: readonly FloatingTag[]; readonly commit: string },
): Promise<void> {
  if (tags.length === 0) return
  log.info(`Moving ${tags.map(({ tag }) => tag).join(', ')} to ${commit}`)
  const refusal = await remote.push(tags.map(({ tag, before }) => ({ from: commit, to: `refs/tags/${tag}`, lease: before })))
  if (refusal === undefined) return
  throw new UserError(`The release is published, but ${tags.map(({ tag }) => tag).join(', ')} did not move: ${refusal}`, {
    why: 'A rule may protect the tag, or another run has moved it',
    fix: 'Run it again: it moves them when the release is still the newest',
  })
}
