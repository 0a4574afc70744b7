import type { ChangelogSection } from '#shared/format/changelog.js'
import { linkReferencesOf, parseChangelog } from '#shared/format/changelog.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'

/**
 * Returns the section of a changelog whose heading names the version, such as `## [1.3.0] - 2026-01-31`, `## v1.3.0` or, as towncrier
 * writes it, `# Eleanor 1.3.0 (2026-01-31)`; undefined if there is none. The link references that it uses follow it.
 */
export function versionSection(changelog: string, version: string): string | undefined {
  const sections = parseChangelog(changelog)
  const named = sections.filter((each) => isNamed(each, version))
  // Two packages may share a changelog: then only a heading that begins with the version is clear.
  const found =
    sections.find(({ title }) =>
      wordsOf(title)
        .slice(0, 1)
        .some((word) => versionOf(word) === version),
    ) ?? (named.length === 1 ? named[0] : undefined)
  if (found === undefined) return undefined
  const references = linkReferencesOf(changelog, found.body)
  return references === '' ? found.body : `${found.body}\n\n${references}`
}

/** Whether the first version in the heading of a main section is this one, after at most four words such as the name of the project. */
function isNamed({ level, title }: ChangelogSection, version: string): boolean {
  const words = wordsOf(title)
  const index = words.findIndex((word) => versionOf(word) !== undefined)
  const isAboutOther = words.slice(0, index).some((word) => /^(since|from|before|after|until|python)$/i.test(word))
  return level <= 2 && index > 0 && index <= 4 && !isAboutOther && versionOf(words[index] ?? '') === version
}

function wordsOf(title: string): string[] {
  const text = title.replaceAll(/<[^>]*>/g, '')
  return text.split(/[\s[\](),:*`@]+/).filter((word) => word !== '')
}

function versionOf(word: string): string | undefined {
  return /^v?\d/i.test(word) ? normalizeVersion(word) : undefined
}
