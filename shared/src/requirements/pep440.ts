import { eq, explain } from '@renovatebot/pep440'

/**
 * Normalizes a version, such as `v1.0-RC.1` to `1.0rc1`; undefined if it is not a version. Trailing zeros are kept, because
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
export function normalizeVersion(text: string): string | undefined {
  const version = explain(text.trim())
  // Numbers of 16 digits or more are rejected, because the library does not hold them exactly.
  if (version === null || /\d{16}/.test(text)) return undefined
  // Put together here, because the library's own normal form has `+a,1` for `+a.1`.
  return version.public + (version.local === null ? '' : `+${version.local}`)
}

/**
 * Whether two normalized versions are equal: `1.4` equals `1.4.0`, because a shorter release is padded with zeros, but
 * `1.4+a` does not equal `1.4`. Source: PEP 440, "Version matching" and "Final releases".
 */
export function isSameVersion(one: string, other: string): boolean {
  return eq(one, other)
}

/** The local part of a normalized version, such as `cu121` of `2.1.0+cu121`. */
export function localPart(version: string): string | undefined {
  return /\+(.+)$/.exec(version)?.[1]
}
