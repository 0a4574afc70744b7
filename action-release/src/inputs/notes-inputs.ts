import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '#shared/errors.js'
import { compileGlob } from '#shared/files/glob.js'
import type { Image } from '../notes/images.js'
import { parseImages } from '../notes/images.js'
import { maxNotesLength } from '../notes/note-limits.js'
import type { NotesFile } from '../notes/user-notes.js'
import { readGlobs } from './globs.js'
import type { ReleaseReader } from './input-definitions.js'
import { optionalFile } from './optional-text.js'
import type { NotesInputs } from './types.js'
import { readVersionFiles } from './version-files.js'

export function readNotesInputs(workspace: string, input: ReleaseReader): NotesInputs {
  return {
    file: readNotesFile(workspace, input),
    changelogDay: readChangelogDay(input),
    locks: readGlobs(workspace, input, 'locks'),
    images: readImages(input),
    append: readAppendedNotes(input),
    releaseName: input.text('release-name'),
  }
}

/** Days are those of UTC, as for `calver`. */
function readChangelogDay(input: ReleaseReader): Date | undefined {
  if (input.choice('changelog-from') === 'file') return undefined
  if (input.text('changelog') === '')
    input.reject(
      'changelog-from',
      'is `commits`, but no changelog is given',
      'Set `changelog` to the file, e.g. `CHANGELOG.md`',
      'Set `--changelog` to the file, e.g. `CHANGELOG.md`',
    )
  return new Date()
}

/** The folded sections must still fit below the notes. */
function readAppendedNotes(input: ReleaseReader): string {
  const text = input.text('notes-append')
  if (text.length > maxNotesLength)
    input.reject('notes-append', `has ${text.length} characters`, `Shorten it to at most ${maxNotesLength}`)
  return text
}

function readNotesFile(workspace: string, input: ReleaseReader): NotesFile | undefined {
  const notesFile = optionalFile(input, 'notes-file')
  const changelog = isCreatedByCommand(workspace, input) ? input.path('changelog') : optionalFile(input, 'changelog')
  if (notesFile !== undefined && changelog !== undefined)
    input.reject(
      'changelog',
      'is given together with a file of notes',
      'Give `changelog` or `notes-file`',
      'Give `--changelog` or `--notes-file`',
    )
  if (notesFile !== undefined) return { kind: 'notes', path: notesFile }
  return changelog === undefined ? undefined : { kind: 'changelog', path: changelog }
}

/** Whether the changelog is a declared file that does not exist before the bump command runs, as in a first release. */
function isCreatedByCommand(workspace: string, input: ReleaseReader): boolean {
  const path = input.path('changelog')
  if (path === '' || existsSync(join(workspace, path))) return false
  return readVersionFiles(workspace, input).globs.some((glob) => compileGlob(glob).test(path))
}

function readImages(input: ReleaseReader): Image[] {
  const text = input.text('images')
  if (text === '') return []
  try {
    return parseImages(text)
  } catch (error) {
    input.reject('images', `is not the output \`images\` of action-build-images: ${messageOf(error)}`)
    return []
  }
}
