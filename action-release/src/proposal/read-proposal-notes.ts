import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { NotesFile } from '../notes/user-notes.js'
import { versionSection } from '../notes/version-section.js'

/**
 * Returns the notes that the release would have, while its files are written: those of the user's file, or else the generated ones.
 * Undefined if the changelog has no section for the version yet.
 */
export async function readProposalNotes(
  { workspace }: Pick<ActionContext, 'workspace'>,
  file: NotesFile | undefined,
  version: string,
  generate: () => Promise<string>,
): Promise<string | undefined> {
  if (file === undefined) return await generate()
  const text = await readFile(join(workspace, file.path), 'utf8')
  const notes = file.kind === 'changelog' ? versionSection(text, version) : text
  return notes?.trim() === '' ? undefined : notes
}
