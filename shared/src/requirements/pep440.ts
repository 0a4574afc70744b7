import { eq, explain } from '@renovatebot/pep440'

/**
 * The normal form of a version, such as `1.0rc1` for `v1.0-RC.1`; undefined when it is not a version. Trailing zeros count:
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
export function normalizeVersion(text: string): string | undefined {
  const found = explain(text.trim())
  // The library writes `+a.1` as `+a,1` in its own normal form; and a number that it cannot hold exactly is no version to us.
  if (found === null || /\d{16}/.test(text)) return undefined
  return found.public + (found.local === null ? '' : `+${found.local}`)
}

/**
 * Whether two versions in normal form are equal as versions: `1.4` is `1.4.0`, since a shorter release is padded with zeros, and
 * `1.4+a` is not `1.4`. Source: PEP 440, "Version matching" and "Final releases".
 */
export function isSameVersion(one: string, other: string): boolean {
  return eq(one, other)
}
