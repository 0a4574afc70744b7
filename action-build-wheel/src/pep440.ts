import { clean } from '@renovatebot/pep440'

/**
 * The normal form of a version, such as `1.0rc1` for `v1.0-RC.1`; undefined when it is not a version.
 * Source: PEP 440, "Normalization". Trailing zeros count: `1.0` and `1.0.0` name different files and tags.
 */
export function normalVersion(text: string): string | undefined {
  // The library joins the parts of a local version with a comma.
  return clean(text.trim())?.replaceAll(',', '.')
}
