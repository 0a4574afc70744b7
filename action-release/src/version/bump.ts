import increase from 'semver/functions/inc.js'
import { UserError } from '#shared/errors.js'
import { bumpCalver } from './calver.js'
import { compareVersions } from './compare.js'
import type { PrereleaseKind, VersionParts } from './version-parts.js'
import { formatVersion, parseVersion } from './version-parts.js'

export type Bump = 'major' | 'minor' | 'patch' | 'pre' | 'finalise' | 'post' | 'calver'

/** The version that the user asked for: an exact one, the one that is checked out, or one computed from that. */
export type RequestedVersion =
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'current' }
  | ({ readonly kind: 'bump' } & BumpRequest)

export interface BumpRequest {
  readonly bump: Bump
  readonly pre: PrereleaseKind | undefined
  /** Number of the first pre-release of a kind. */
  readonly firstPre: number
  /** Of a bump `calver`: a format such as `YYYY.MM.MICRO`, and the day of the release. */
  readonly calver?: { readonly format: string; readonly day: Date }
  /** Local version label that the version gets, such as `g1a2b3c4`. Source: PEP 440, "Local version identifiers". */
  readonly local?: string
}

/**
 * Returns the requested version in normal form. A bump is always newer than `current`; an exact version is not compared.
 * Throws a `UserError` if the bump makes no sense or would not lead to a newer version.
 */
export function resolveVersion(current: string, requested: RequestedVersion): string {
  if (requested.kind === 'exact') return requested.version
  if (requested.kind === 'current') return current
  const label = requested.local === undefined ? '' : `+${requested.local}`
  const next = formatVersion(bumpParts(current, parseVersion(current), requested)) + label
  if (compareVersions(next, current) > 0) return next
  const request = `A bump of \`${requested.bump}\`${requested.pre === undefined ? '' : ` to \`${requested.pre}\``}`
  throw new UserError(`${request} would lead from ${current} to ${next}, which is not newer`, {
    fix: fixFor(requested),
  })
}

function fixFor({ bump, calver }: BumpRequest): string {
  if (bump !== 'calver') return 'Choose a later kind of pre-release (a, b, rc), or bump major, minor or patch'
  const isCounted = calver?.format.endsWith('MICRO') === true
  return isCounted
    ? 'The current version is of a later date: bump `post`, or give the version with `version`'
    : 'Add `MICRO` to the end of `calver-format`, or bump `post`'
}

function bumpParts(current: string, parts: VersionParts, request: BumpRequest): VersionParts {
  const { bump, pre, firstPre } = request
  if (bump === 'finalise') return finalize(current, parts)
  if (bump === 'pre') return nextPrerelease(current, parts, { pre, firstPre })
  if (bump === 'post') return nextPostRelease(current, parts)
  const release = bump === 'calver' ? releaseOfDay(parts, request) : bumpRelease(current, parts, bump)
  return pre === undefined ? finalVersion(parts.epoch, release) : prereleaseOf(parts, release, { kind: pre, firstPre })
}

function nextPrerelease(
  current: string,
  parts: VersionParts,
  { pre, firstPre }: Pick<BumpRequest, 'pre' | 'firstPre'>,
): VersionParts {
  const kind = pre ?? (parts.pre?.[0] as PrereleaseKind | undefined) ?? (parts.dev === undefined ? undefined : 'dev')
  if (kind === undefined)
    throw new UserError(`${current} is not a pre-release, so there is no next one`, {
      fix: 'Also set `pre` to `a`, `b`, `rc` or `dev`, or bump `minor` with it',
    })
  if (kind === 'dev' && parts.pre !== undefined && parts.post === undefined)
    return nextDevOfPrerelease(parts, parts.pre, firstPre)
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
  if (kind === 'dev') {
    const isNext = current.pre === undefined && current.post === undefined && release.join('.') === current.release.join('.')
    const number = isNext && current.dev !== undefined ? current.dev + 1 : firstPre
    return { ...finalVersion(current.epoch, release), dev: number }
  }
  const continues = current.pre?.[0] === kind && release.join('.') === current.release.join('.')
  if (!continues) return { ...finalVersion(current.epoch, release), pre: [kind, firstPre] }
  const [, number] = current.pre
  // 1.3.0rc2.dev1 precedes 1.3.0rc2.
  return { ...finalVersion(current.epoch, release), pre: [kind, current.dev === undefined ? number + 1 : number] }
}

function releaseOfDay(parts: VersionParts, { calver }: BumpRequest): readonly number[] {
  if (calver === undefined) throw new Error('A bump `calver` needs a format and a day')
  return bumpCalver(parts, calver.format, calver.day)
}

/** 1.3.0rc1 is followed by 1.3.0rc2.dev1, and that by 1.3.0rc2.dev2. */
function nextDevOfPrerelease(parts: VersionParts, [kind, number]: readonly [string, number], firstPre: number): VersionParts {
  const base = finalVersion(parts.epoch, parts.release)
  if (parts.dev !== undefined) return { ...base, pre: [kind, number], dev: parts.dev + 1 }
  return { ...base, pre: [kind, number + 1], dev: firstPre }
}

/** A post-release corrects only what is around the code, such as the notes. Source: PEP 440, "Post-releases". */
function nextPostRelease(current: string, parts: VersionParts): VersionParts {
  if (awaitsFinalRelease(parts))
    throw new UserError(`${current} is a pre-release, of which there is no post-release`, { fix: 'Bump `pre` or `finalise`' })
  const number = parts.dev === undefined ? (parts.post ?? 0) + 1 : (parts.post ?? 1)
  return { ...finalVersion(parts.epoch, parts.release), post: number }
}

/** Whether the final release of these numbers is still to come. */
function awaitsFinalRelease({ pre, post, dev }: VersionParts): boolean {
  return pre !== undefined || (dev !== undefined && post === undefined)
}

function finalVersion(epoch: number, release: readonly number[]): VersionParts {
  return { epoch, release, pre: undefined, post: undefined, dev: undefined }
}
