import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { RemoteRefs } from '../git/remote-refs.js'
import { compareVersions } from '../version/compare.js'

/** A version that has a tag. */
export interface ReleasedVersion {
  readonly version: string
  readonly tag: string
  /** The commit that the tag is on. */
  readonly commit: string
}

/** Finds the tags that match the template, oldest version first. Tags that are no version, and floating tags, are left out. */
export function findReleasedVersions(
  { tags }: Pick<RemoteRefs, 'tags'>,
  tagTemplate: string,
  floatingTemplates: readonly string[],
): ReleasedVersion[] {
  const [prefix = '', suffix = ''] = tagTemplate.split('{version}')
  const floatingPatterns = floatingTemplates.map(floatingPattern)
  return [...tags]
    .filter(([tag]) => !floatingPatterns.some((pattern) => pattern.test(tag)))
    .filter(([tag]) => tag.startsWith(prefix) && tag.endsWith(suffix) && tag.length > prefix.length + suffix.length)
    .flatMap(([tag, commit]) => {
      const version = normalizeVersion(tag.slice(prefix.length, tag.length - suffix.length))
      return version === undefined ? [] : [{ version, tag, commit }]
    })
    .sort((a, b) => compareVersions(a.version, b.version))
}

/** A pattern for all tags of a template such as `v{major}.{minor}`. */
function floatingPattern(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()[\]\\|]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{(major|minor)\}/g, '\\d+')}$`)
}
