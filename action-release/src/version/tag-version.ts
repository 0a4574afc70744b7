import { UserError } from '#shared/errors.js'
import type { RequestedVersion } from './bump.js'
import { resolveVersion } from './bump.js'

/** A version that has a tag. */
interface TaggedVersion {
  readonly version: string
  readonly commit: string
  readonly onBranch: boolean
}

/** What the first bump starts from. */
const noVersion = '0.0.0'

/**
 * Determines the version of a project whose version is only in tags: the current one is the highest that the checked out commit
 * contains. A bump that has already tagged this commit leads to the same version again, so that a repeated run changes nothing.
 */
export function resolveTagVersion(
  released: readonly TaggedVersion[],
  commit: string,
  requested: RequestedVersion,
): { readonly version: string; readonly current: string } {
  const onBranch = released.filter((each) => each.onBranch)
  const current = onBranch.at(-1)?.version ?? noVersion
  if (requested.kind !== 'bump') return { version: resolveVersion(current, requested), current }
  const isHere = ({ commit: tagged }: TaggedVersion) => tagged === commit
  const before = onBranch.findLast((each) => !isHere(each))?.version ?? noVersion
  const here = onBranch.filter(isHere).map(({ version }) => version)
  const repeated = here.find((version) => version === versionOrNone(before, requested))
  return repeated === undefined
    ? { version: resolveVersion(current, requested), current }
    : { version: repeated, current: before }
}

function versionOrNone(current: string, requested: RequestedVersion): string | undefined {
  try {
    return resolveVersion(current, requested)
  } catch {
    return undefined
  }
}

/** Throws a `UserError` if the version in tags is to be released as it is. */
export function requireBumpOfTags(
  source: { readonly kind: 'files' } | { readonly kind: 'tags'; readonly reason: string },
  { requested }: { readonly requested: RequestedVersion },
): void {
  if (source.kind === 'files' || requested.kind !== 'current') return
  throw new UserError(`The version is only in tags (${source.reason}), so there is none to release`, {
    fix: 'Give `version` or a `bump` of `major`, `minor`, `patch` or `pre`, or set `version-file`',
  })
}
