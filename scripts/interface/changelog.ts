import { newestSection } from '#shared/format/changelog.js'

export interface NewestChanges {
  /** `Unreleased`, or a version. */
  readonly title: string
  /** Without empty lines at either end. */
  readonly lines: readonly string[]
}

/** Reads the newest section of CHANGELOG.md. Throws an `Error` if it has none. */
export function newestChanges(changelog: string): NewestChanges {
  const section = newestSection(changelog)
  if (section === undefined) throw new Error('CHANGELOG.md has no section')
  return { title: section.title, lines: section.body === '' ? [] : section.body.split('\n') }
}

/**
 * Turns the section `Unreleased` into that of a version, below a new empty one. `date` is an ISO 8601 date. Throws an `Error` if the
 * newest section has another title or no text. Source: Keep a Changelog 1.1.0.
 */
export function releaseSection(changelog: string, version: string, date: string): string {
  const { title, lines } = newestChanges(changelog)
  if (title !== 'Unreleased')
    throw new Error(`The newest section of CHANGELOG.md is ${title}. Write the changes of ${version} under \`## Unreleased\`.`)
  if (lines.length === 0) throw new Error(`\`## Unreleased\` of CHANGELOG.md is empty. Write the changes of ${version} into it.`)
  return changelog.replace(/^##[ \t]+Unreleased[ \t]*$/m, `## Unreleased\n\n## ${version} - ${date}`)
}
