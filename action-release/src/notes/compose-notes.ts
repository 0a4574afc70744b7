import { renderDetails, renderTable } from '#shared/format/markdown.js'
import type { AssetFile } from '../assets/asset-file.js'
import type { Image } from './images.js'
import type { LockChange } from './lock-changes.js'
import { maxNotesLength } from './note-limits.js'

/** What the folded sections below the notes show. */
export interface NoteSections {
  readonly assets: readonly Pick<AssetFile, 'name' | 'size' | 'sha256'>[]
  readonly images: readonly Image[]
  readonly lockChanges: readonly LockChange[]
  /** Tag of the release that the locks are compared with. */
  readonly previousTag: string | undefined
}

/** Formats the folded sections: files with their hashes, images, and the pins that changed. Empty ones are left out. */
export function formatSections({ assets, images, lockChanges, previousTag = '' }: NoteSections): string[] {
  const pins = lockChanges.map(({ lock, name, before, after }) => [lock, name, before ?? 'not there', after ?? 'not there'])
  return [
    ...foldedTable(
      'Files',
      ['File', 'Bytes', 'SHA-256'],
      assets.map(({ name, size, sha256 }) => [name, String(size), sha256]),
    ),
    ...foldedTable(
      'Images',
      ['Image', 'Reference', 'Digest'],
      images.map(({ name, reference, digest = '' }) => [name, reference, digest]),
    ),
    ...foldedTable(
      `Locked packages that changed since ${previousTag}: ${lockChanges.length}`,
      ['Lock', 'Package', 'Before', 'After'],
      pins,
    ),
  ]
}

/** Appends as many of the sections as fit. Notes that are too long themselves are cut. */
export function appendSections(notes: string, sections: readonly string[]): string {
  let text = truncateNotes(notes)
  for (const section of sections) {
    const extended = `${text}\n\n${section}`
    if (extended.length <= maxNotesLength) text = extended
  }
  return text
}

function truncateNotes(notes: string): string {
  if (notes.length <= maxNotesLength) return notes.trimEnd()
  const remark = '\n\n*Truncated: GitHub limits the length of release notes.*'
  return notes.slice(0, maxNotesLength - remark.length) + remark
}

function foldedTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [renderDetails(title, renderTable(head, rows))]
}
