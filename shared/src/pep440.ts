import { explain } from '@renovatebot/pep440'

/**
 * The normal form of a version, such as `1.0rc1` for `v1.0-RC.1`; undefined when it is not a version. Trailing zeros count:
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
export function normalVersion(text: string): string | undefined {
  const found = explain(text.trim())
  // The library writes `+a.1` as `+a,1` in its own normal form; and a number that it cannot hold exactly is no version to us.
  if (found === null || /\d{16}/.test(text)) return undefined
  return found.public + (found.local === null ? '' : `+${found.local}`)
}
