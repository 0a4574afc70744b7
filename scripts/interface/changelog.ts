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
