import { versionSection } from '../../action-release/src/notes/version-section.js'

/** A release of the suite, and the action whose notes are wanted. */
export interface NotesRequest {
  readonly action: string
  /** Folders of all actions. */
  readonly actions: readonly string[]
  readonly version: string
}

/** GitHub rejects a longer body. Source: GitHub REST API, "Create a release": 125,000 characters. */
const maxLength = 124_000

/**
 * The notes of a mirror's release: the entries of the version's section in CHANGELOG.md that name this action or none. Throws an `Error`
 * if the changelog has no such section.
 */
export function mirrorNotes(changelog: string, { action, actions, version }: NotesRequest): string {
  const section = versionSection(changelog, version)
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}, which the release of a mirror needs.`)
  const entries = section.split(/\n(?=- |#)/).filter((entry) => {
    const named = actions.filter((each) => isNamed(each, entry))
    return named.length === 0 || named.includes(action)
  })
  const text = withoutEmptyParts(entries).join('\n').trim()
  const link = `[All changes of the suite](https://github.com/eleanor/actions/releases/tag/v${version})`
  return `${text.slice(0, maxLength)}${text === '' ? '' : '\n\n'}${link}`
}

/** Whether an entry names an action: as `action-release` anywhere, or as `release` in a list such as "- build-wheel, release: text". */
function isNamed(action: string, entry: string): boolean {
  const [, subjects = ''] = /^- (?:\*\*Breaking:\*\* )?([a-z`, -]+):/.exec(entry) ?? []
  return (
    entry.includes(action) ||
    subjects
      .replaceAll('`', '')
      .split(', ')
      .includes(action.replace(/^action-/, ''))
  )
}

/** Leaves out headings that have no entry below them any more. */
function withoutEmptyParts(entries: readonly string[]): string[] {
  const isHeading = (entry: string | undefined) => entry?.startsWith('#') === true
  return entries.filter((entry, index) => !(isHeading(entry) && (index + 1 === entries.length || isHeading(entries[index + 1]))))
}
