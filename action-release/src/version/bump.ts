import increase from 'semver/functions/inc.js'
import { UserError } from '#shared/errors.js'
import { compareVersions } from './compare.js'
import type { PrereleaseKind, VersionParts } from './version-parts.js'
import { formatVersion, parseVersion } from './version-parts.js'

export type Bump = 'major' | 'minor' | 'patch' | 'pre' | 'finalise'

/** The version that the user asked for: an exact one, the one that is checked out, or one computed from that. */
export type RequestedVersion =
  { readonly kind: 'exact'; readonly version: string } | { readonly kind: 'current' } | ({ readonly kind: 'bump' } & BumpRequest)

export interface BumpRequest {
  readonly bump: Bump
  readonly pre: PrereleaseKind | undefined
  /** Number of the first pre-release of a kind. */
  readonly firstPre: number
}

/**
 * Returns the requested version in normal form. A bump is always newer than `current`; an exact version is not compared.
 * Throws a `UserError` if the bump makes no sense or would not lead to a newer version.
 */
export function resolveVersion(current: string, requested: RequestedVersion): string {
  if (requested.kind === 'exact') return requested.version
  if (requested.kind === 'current') return current
  const next = formatVersion(bumpParts(current, parseVersion(current), requested))
  if (compareVersions(next, current) > 0) return next
  const request = `A bump of \`${requested.bump}\`${requested.pre === undefined ? '' : ` to \`${requested.pre}\``}`
  throw new UserError(`${request} would lead from ${current} to ${next}, which is not newer`, {
    fix: 'Choose a later kind of pre-release (a, b, rc), or bump major, minor or patch',
  })
}

function bumpParts(current: string, parts: VersionParts, { bump, pre, firstPre }: BumpRequest): VersionParts {
  if (bump === 'finalise') return finalize(current, parts)
  if (bump === 'pre') return nextPrerelease(current, parts, { pre, firstPre })
  const release = bumpRelease(current, parts, bump)
  return pre === undefined ? finalVersion(parts.epoch, release) : prereleaseOf(parts, release, { kind: pre, firstPre })
}

function nextPrerelease(current: string, parts: VersionParts, { pre, firstPre }: Omit<BumpRequest, 'bump'>): VersionParts {
  const kind = pre ?? (parts.pre?.[0] as PrereleaseKind | undefined)
  if (kind === undefined)
    throw new UserError(`${current} is not a pre-release, so there is no next one`, {
      fix: 'Also set `pre` to `a`, `b` or `rc`, or bump `minor` with it',
    })
  // From a final version the patch number is raised first, as semver does.
  const release = awaitsFinalRelease(parts) ? parts.release : bumpRelease(current, parts, 'patch')
  return prereleaseOf(parts, release, { kind, firstPre })
}

function finalize(current: string, { epoch, release, pre, post, dev }: VersionParts): VersionParts {
  if (pre === undefined && dev === undefined)
    throw new UserError(`${current} is not a pre-release, so there is nothing to finalise`, {
      fix: 'Bump `major`, `minor` or `patch`',
    })
  return pre === undefined ? { ...finalVersion(epoch, release), post } : finalVersion(epoch, release)
}

/**
 * Returns the release numbers after a bump. A version that awaits its final release is only finalised if its lower numbers are 0:
 * 1.2.0rc1 with `minor` becomes 1.2.0, 1.2.1rc1 with `minor` becomes 1.3.0. That is the arithmetic of semver, which handles three
 * numbers and nothing else, so it gets only these; the epoch is kept, and post, dev and local parts are dropped.
 */
function bumpRelease(current: string, parts: VersionParts, part: 'major' | 'minor' | 'patch'): readonly number[] {
  const { release } = parts
  if (release.length > 3)
    throw new UserError(`${current} has ${release.length} release numbers, but a bump of \`${part}\` supports at most three`, {
      fix: 'Give the new version with `version`',
    })
  const triple = [0, 1, 2].map((index) => release[index] ?? 0).join('.')
  const bumped = increase(awaitsFinalRelease(parts) ? `${triple}-0` : triple, part) ?? ''
  const length = Math.max(release.length, ['major', 'minor', 'patch'].indexOf(part) + 1)
  return bumped.split('.').map(Number).slice(0, length)
}

/** The next pre-release of a kind. It continues the numbering if the current version has the same release numbers and kind. */
function prereleaseOf(
  current: VersionParts,
  release: readonly number[],
  { kind, firstPre }: { readonly kind: PrereleaseKind; readonly firstPre: number },
): VersionParts {
  const continues = current.pre?.[0] === kind && release.join('.') === current.release.join('.')
  if (!continues) return { ...finalVersion(current.epoch, release), pre: [kind, firstPre] }
  const [, number] = current.pre
  // 1.3.0rc2.dev1 precedes 1.3.0rc2.
  return { ...finalVersion(current.epoch, release), pre: [kind, current.dev === undefined ? number + 1 : number] }
}

/** Whether the final release of these numbers is still to come. */
function awaitsFinalRelease({ pre, post, dev }: VersionParts): boolean {
  return pre !== undefined || (dev !== undefined && post === undefined)
}

function finalVersion(epoch: number, release: readonly number[]): VersionParts {
  return { epoch, release, pre: undefined, post: undefined, dev: undefined }
}
