import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import type { NotesFile } from './user-notes.js'
import { extractNotes } from './user-notes.js'

/** Where the notes of the release come from. */
export type NotesSource =
  /** GitHub generates them. */
  | { readonly kind: 'generated' }
  /** The user has written them. */
  | { readonly kind: 'written'; readonly text: string }
  /** The release is going to write them into this file. */
  | { readonly kind: 'later'; readonly file: NotesFile }

export interface NotesRequest {
  readonly version: string
  /** Undefined if GitHub generates the notes. */
  readonly file: NotesFile | undefined
  /** Whether the release may change the file: by its bump command, or from the commits. */
  readonly isWrittenByRun: boolean
  /** Whether this run is going to make the release commit. */
  readonly createsCommit: boolean
  /** The release commit of an earlier run. */
  readonly existingCommit: string | undefined
}

/**
 * Finds the notes: in the work tree, or, if the release may have written them, in its commit. If they are not written yet, they are read
 * later, with `readNotes`.
 */
export async function findNotes(
  { workspace }: Pick<ActionContext, 'workspace'>,
  local: Git,
  { version, file, isWrittenByRun, createsCommit, existingCommit }: NotesRequest,
): Promise<NotesSource> {
  if (file === undefined) return { kind: 'generated' }
  if (isWrittenByRun && createsCommit) return { kind: 'later', file }
  const text =
    isWrittenByRun && existingCommit !== undefined
      ? await local('show', `${existingCommit}:${file.path}`)
      : await readFile(join(workspace, file.path), 'utf8')
  return { kind: 'written', text: extractNotes(file, text, version) }
}

/** Returns the text of the notes. The files of the release must be written. */
export async function readNotes(
  { workspace }: Pick<ActionContext, 'workspace'>,
  source: NotesSource,
  generated: string,
  version: string,
): Promise<string> {
  if (source.kind === 'generated') return generated
  if (source.kind === 'written') return source.text
  return extractNotes(source.file, await readFile(join(workspace, source.file.path), 'utf8'), version)
}
