import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { GitHub } from './github.js'
import type { Plan } from './plan.js'

/** GitHub takes notes of up to 125,000 characters. Source: the limit that the API names in its refusal. */
const longestNotes = 125_000

/** The notes of the file, or undefined when GitHub is to make them. Refuses notes that GitHub would not take. */
export async function readNotes(workspace: string, file: string): Promise<string | undefined> {
  if (file === '') return undefined
  const notes = await readFile(join(workspace, file), 'utf8')
  if (notes.length > longestNotes - 1000)
    throw new UserError(`The notes have ${notes.length} characters`, {
      fix: `Shorten them below ${longestNotes - 1000}`,
      at: { file },
    })
  return notes
}

/**
 * The notes of the release. GitHub is asked for its own in every case: that changes nothing, and a token that may not write is
 * refused here and not half way. Source: GitHub REST API, "Generate release notes content", which needs `contents: write`.
 */
export async function notesOf(
  github: Pick<GitHub, 'notes'>,
  { given, plan }: { readonly given: string | undefined; readonly plan: Plan },
): Promise<string> {
  const generated = await github.notes(plan.tag, plan.sha === '' ? plan.base : plan.sha, plan.previousTag)
  return given ?? generated
}
