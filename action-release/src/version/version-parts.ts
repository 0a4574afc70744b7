import { explain } from '@renovatebot/pep440'
import { UserError } from '#shared/errors.js'

export type PrereleaseKind = 'a' | 'b' | 'rc' | 'dev'

/** A version in its parts. Source: PEP 440, "Public version identifiers". */
export interface VersionParts {
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre: readonly [kind: string, number: number] | undefined
  readonly post: number | undefined
  readonly dev: number | undefined
}

/** Splits a version into its parts; a local part is dropped. */
export function parseVersion(version: string): VersionParts {
  const found = explain(version)
  if (found === null) throw new UserError(`\`${version}\` is not a PEP 440 version`)
  return {
    epoch: found.epoch,
    release: found.release,
    pre: prereleaseOf(found.pre),
    post: numberOrUndefined(found.post),
    dev: numberOrUndefined(found.dev),
  }
}

/** Formats a version in normal form. Source: PEP 440, "Normalization". */
export function formatVersion({ epoch, release, pre, post, dev }: VersionParts): string {
  return [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    pre?.join('') ?? '',
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
  ].join('')
}

// The library declares arrays for pre, post and dev. Missing ones are null, and post and dev are numbers.

function prereleaseOf(value: unknown): VersionParts['pre'] {
  if (!Array.isArray(value)) return undefined
  const [kind, number] = value as unknown[]
  return typeof kind === 'string' && typeof number === 'number' ? [kind, number] : undefined
}

function numberOrUndefined(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
