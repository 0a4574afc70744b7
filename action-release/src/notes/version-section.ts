import { parseChangelog } from '#shared/format/changelog.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'

/**
 * Returns the section of a changelog whose heading names the version, such as `## [1.3.0] - 2026-01-31` or `## v1.3.0`; undefined if
 * there is none.
 */
export function versionSection(changelog: string, version: string): string | undefined {
  return parseChangelog(changelog).find(({ title }) => versionOfTitle(title) === version)?.body
}

function versionOfTitle(title: string): string | undefined {
  const [, word = ''] = /^\[?([^\]\s]+)/.exec(title) ?? []
  return normalizeVersion(word)
}
