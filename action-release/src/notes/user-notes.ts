import { UserError } from '#shared/errors.js'
import { maxNotesLength } from './note-limits.js'
import { versionSection } from './version-section.js'

/** A file of the user with the notes: all of it, or the section of its version. */
export interface NotesFile {
  readonly kind: 'notes' | 'changelog'
  /** Relative to the workspace. */
  readonly path: string
}

/** Extracts the notes of the version from the text of a file. Throws a `UserError` if there are none, or too many for GitHub. */
export function extractNotes({ kind, path }: NotesFile, text: string, version: string): string {
  const notes = kind === 'changelog' ? versionSection(text, version) : text
  if (notes === undefined || notes.trim() === '') throw missingNotes({ kind, path }, version)
  if (notes.length <= maxNotesLength) return notes
  throw new UserError(`The notes in ${path} have ${notes.length} characters`, {
    fix: `Shorten them to at most ${maxNotesLength}`,
    at: { file: path },
  })
}

function missingNotes({ kind, path }: NotesFile, version: string): UserError {
  const at = { file: path }
  if (kind === 'notes') return new UserError(`${path} is empty`, { fix: 'Write the notes into it', at })
  return new UserError(`${path} has no text under a heading for ${version}`, {
    fix: `Add a section \`## ${version}\` and commit it, or remove \`changelog\``,
    at,
  })
}
