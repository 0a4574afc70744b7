import { compare, explain } from '@renovatebot/pep440'
import increase from 'semver/functions/inc.js'
import { UserError } from '#shared/errors.js'

export type Bump = 'major' | 'minor' | 'patch' | 'pre' | 'finalise'
export type Phase = 'a' | 'b' | 'rc'

/** The version that is asked for: itself, the one that the repository has, or by its way from that one. */
export type Wanted =
  | { readonly kind: 'exactly'; readonly version: string }
  | { readonly kind: 'current' }
  | { readonly kind: 'bump'; readonly bump: Bump; readonly pre: Phase | undefined; readonly firstPre: number }

/** A version in its parts. Source: PEP 440, "Public version identifiers". */
interface Parts {
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre: readonly [string, number] | undefined
  readonly post: number | undefined
  readonly dev: number | undefined
}

/** Negative when `a` is older than `b`, 0 when they are equal, positive when it is newer. Source: PEP 440, "Summary of permitted suffixes". */
export function compareVersions(a: string, b: string): number {
  return compare(a, b)
}

/** Major and minor number. */
export function numbersOf(version: string): readonly [major: number, minor: number] {
  const { release } = partsOf(version)
  return [release[0] ?? 0, release[1] ?? 0]
}

/** Whether a version is a pre-release, developmental releases included. */
export function isPrerelease(version: string): boolean {
  return explain(version)?.is_prerelease ?? false
}

/**
 * The version that is asked for, in normal form. A bump is always above `current`; an exact version is not compared.
 * Throws a `UserError` for a bump that has no sense, or would not go up.
 */
export function wantedVersion(current: string, wanted: Wanted): string {
  if (wanted.kind === 'exactly') return wanted.version
  if (wanted.kind === 'current') return current
  const parts = partsOf(current)
  const next = text(bumped(current, parts, wanted))
  if (compareVersions(next, current) > 0) return next
  const way = `\`bump: ${wanted.bump}\`${wanted.pre === undefined ? '' : ` with \`pre: ${wanted.pre}\``}`
  throw new UserError(`${way} would lead from ${current} to ${next}, which is not newer`, {
    fix: 'Choose a later kind of pre-release (a, b, rc), or raise major, minor or patch',
  })
}

/** Refuses a version that is not above `current`. */
export function requireAbove(version: string, current: string, whatCurrentIs: string): void {
  if (compareVersions(version, current) > 0) return
  throw new UserError(`Version ${version} is not above ${current}, ${whatCurrentIs}`, {
    fix: `Ask for a version above ${current}`,
  })
}

function bumped(current: string, parts: Parts, { bump, pre: phase, firstPre }: Extract<Wanted, { kind: 'bump' }>): Parts {
  if (bump === 'finalise') return finalised(current, parts)
  if (bump !== 'pre') {
    const release = raised(current, parts, bump)
    return phase === undefined ? final(parts.epoch, release) : inPhase(parts, release, phase, firstPre)
  }
  if (parts.pre === undefined && phase === undefined)
    throw new UserError(`${current} is not a pre-release, so that there is no next one`, {
      fix: 'Give `pre: a`, `b` or `rc` too, or `bump: minor` with it',
    })
  // From a final version the patch level goes up first, as semver does it.
  const release = isOpen(parts) ? parts.release : raised(current, parts, 'patch')
  return inPhase(parts, release, phase ?? (parts.pre?.[0] as Phase), firstPre)
}

function finalised(current: string, { epoch, release, pre, post, dev }: Parts): Parts {
  if (pre === undefined && dev === undefined)
    throw new UserError(`${current} is not a pre-release, so that there is nothing to finalise`, {
      fix: 'Use `bump: major`, `minor` or `patch`',
    })
  return pre === undefined ? { ...final(epoch, release), post } : final(epoch, release)
}

/**
 * The release numbers after a bump. Before its final release a version is only finalised where its lower numbers are 0:
 * 1.2.0rc1 with `minor` is 1.2.0, 1.2.1rc1 with `minor` is 1.3.0. That is the arithmetic of semver, which carries three numbers
 * and nothing else, so that it gets only these; the epoch is kept and post, dev and local parts go.
 */
function raised(current: string, parts: Parts, part: 'major' | 'minor' | 'patch'): readonly number[] {
  const { release } = parts
  if (release.length > 3)
    throw new UserError(`${current} has ${release.length} release numbers, and ${part} is one of three`, {
      fix: 'Give the new one with `version`',
    })
  const triple = [0, 1, 2].map((index) => release[index] ?? 0).join('.')
  const result = increase(isOpen(parts) ? `${triple}-0` : triple, part)
  const numbers = (result ?? '').split('.').map(Number)
  const used = Math.max(release.length, ['major', 'minor', 'patch'].indexOf(part) + 1)
  return numbers.slice(0, used)
}

/** The next pre-release of a kind: counts on where the current version is one of the same numbers and kind. */
function inPhase(parts: Parts, release: readonly number[], phase: Phase, firstPre: number): Parts {
  const { pre, dev } = parts
  const isSame = pre?.[0] === phase && release.join('.') === parts.release.join('.')
  return { ...final(parts.epoch, release), pre: [phase, isSame ? pre[1] + (dev === undefined ? 1 : 0) : firstPre] }
}

/** Whether the final release of these numbers is still to come. */
function isOpen({ pre, post, dev }: Parts): boolean {
  return pre !== undefined || (dev !== undefined && post === undefined)
}

function final(epoch: number, release: readonly number[]): Parts {
  return { epoch, release, pre: undefined, post: undefined, dev: undefined }
}

function partsOf(version: string): Parts {
  const found = explain(version)
  if (found === null) throw new UserError(`\`${version}\` is not a version of PEP 440`)
  // The library declares arrays for all three. Without such a part they are null, and post and dev are numbers.
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined)
  const pre: unknown = found.pre
  const [phase, count] = Array.isArray(pre) ? (pre as unknown[]) : []
  return {
    epoch: found.epoch,
    release: found.release,
    pre: typeof phase === 'string' && typeof count === 'number' ? [phase, count] : undefined,
    post: number(found.post),
    dev: number(found.dev),
  }
}

function text({ epoch, release, pre, post, dev }: Parts): string {
  return [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    pre?.join('') ?? '',
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
  ].join('')
}
