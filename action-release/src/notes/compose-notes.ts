import { UserError } from '#shared/errors.js'
import { details, table } from '#shared/format/summary.js'
import type { GitHub } from '../github/releases.js'
import type { Image, Inputs } from '../inputs/read-inputs.js'
import type { Plan } from '../plan/plan.js'
import { changelogSection } from './changelog.js'
import type { LockChange } from './lock-changes.js'

/** GitHub takes notes of up to 125,000 characters. Source: the limit that the API names in its refusal. */
const longestNotes = 125_000
/** What stays free for the marker of the draft. */
const reserve = 1000

/** The notes of the user's own, from a file or the section of a changelog; undefined when GitHub is to make them. Refuses what GitHub would not take. */
export async function givenNotes(
  read: (file: string) => Promise<string>,
  { notesFile, changelog }: Pick<Inputs, 'notesFile' | 'changelog'>,
  version: string,
): Promise<string | undefined> {
  const file = notesFile === '' ? changelog : notesFile
  if (file === '') return undefined
  const text = await read(file)
  const notes = notesFile === '' ? changelogSection(text, version) : text
  if (notes === undefined || notes.trim() === '')
    throw new UserError(notesFile === '' ? `${file} says nothing under a heading for ${version}` : `${file} is empty`, {
      fix:
        notesFile === ''
          ? `Add a section \`## ${version}\` and commit it, or leave out \`changelog\``
          : 'Write the notes into it',
      at: { file },
    })
  if (notes.length > longestNotes - reserve)
    throw new UserError(`The notes have ${notes.length} characters`, {
      fix: `Shorten them below ${longestNotes - reserve}`,
      at: { file },
    })
  return notes
}

/**
 * The notes of the release, with folded sections below. GitHub is asked for its own in every case: that changes nothing, and a
 * token that may not write is refused here and not half way.
 * Source: GitHub REST API, "Generate release notes content", which needs `contents: write`.
 */
export async function notesOf(
  github: Pick<GitHub, 'notes'>,
  { given, plan, sections }: { readonly given: string | undefined; readonly plan: Plan; readonly sections: readonly string[] },
): Promise<string> {
  const generated = await github.notes(plan.tag, plan.sha === '' ? plan.base : plan.sha, plan.previousTag)
  return fitted(given ?? generated, sections)
}

/** The notes with as many of the sections as there is room for. */
export function fitted(notes: string, sections: readonly string[]): string {
  const limit = longestNotes - reserve
  const cut = '\n\n*The rest was cut off: GitHub takes no longer notes.*'
  let text = notes.length > limit ? notes.slice(0, limit - cut.length) + cut : notes.trimEnd()
  for (const section of sections) if (text.length + section.length + 2 <= limit) text += `\n\n${section}`
  return text
}

/** What the other parts of the suite know of the release: the files and their hashes, the images, and what the locks pin anew. */
export function sectionsOf({ assets, previousTag }: Plan, images: readonly Image[], changes: readonly LockChange[]): string[] {
  const files = assets.map(({ name, size, sha256 }) => [name, String(size), sha256])
  const pins = changes.map(({ lock, name, before, now }) => [lock, name, before || 'not there', now || 'not there'])
  return [
    ...section('Files', ['File', 'Bytes', 'SHA-256'], files),
    ...section(
      'Images',
      ['Image', 'Reference', 'Digest'],
      images.map(({ name, reference, digest }) => [name, reference, digest]),
    ),
    ...section(
      `Locked packages that changed since ${previousTag}: ${changes.length}`,
      ['Lock', 'Package', 'Before', 'Now'],
      pins,
    ),
  ]
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [details(title, table(head, rows))]
}
