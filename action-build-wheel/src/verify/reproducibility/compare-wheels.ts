import { readFile } from 'node:fs/promises'
import type { Entry } from 'yauzl'

export type DifferingPart = 'time' | 'mode' | 'order' | 'content' | 'presence' | 'archive'

/** A member that differs between two wheels. */
export interface Difference {
  readonly path: string
  readonly parts: readonly DifferingPart[]
}

interface ZipEntry {
  readonly path: string
  /** Position in the archive. */
  readonly order: number
  readonly time: number
  readonly mode: number
  readonly content: string
}

/** Whether two files have the same bytes. */
export async function areEqual(one: string, other: string): Promise<boolean> {
  const [oneBytes, otherBytes] = await Promise.all([readFile(one), readFile(other)])
  return oneBytes.equals(otherBytes)
}

/** Compares two wheels byte by byte. Lists the members that differ; empty when the wheels are equal. */
export async function compareWheels(one: string, other: string): Promise<Difference[]> {
  if (await areEqual(one, other)) return []
  const [before, after] = [await readEntries(one), await readEntries(other)]
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  const differences = paths
    .map((path) => ({ path, parts: compareEntries(before.get(path), after.get(path)) }))
    .filter(({ parts }) => parts.length > 0)
  // Equal members with other bytes between them, such as another compression.
  return differences.length > 0 ? differences : [{ path: '(the zip file itself)', parts: ['archive'] }]
}

function compareEntries(one: ZipEntry | undefined, other: ZipEntry | undefined): DifferingPart[] {
  if (one === undefined || other === undefined) return ['presence']
  return (['time', 'mode', 'order', 'content'] as const).filter((part) => one[part] !== other[part])
}

/** Reads the members of a zip by path. Source: APPNOTE.TXT 4.3.12, central directory. */
async function readEntries(file: string): Promise<Map<string, ZipEntry>> {
  const { openPromise } = await import('yauzl')
  const entries = new Map<string, ZipEntry>()
  const zip = await openPromise(file, { lazyEntries: true })
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, toZipEntry(entry, entries.size))
  return entries
}

/** Reads one member of a zip as text; empty when it does not exist. */
export async function readMemberText(file: string, path: string): Promise<string> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false })
  const chunks: Buffer[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== path) continue
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    }
  } finally {
    zip.close()
  }
  return Buffer.concat(chunks).toString('utf8')
}

function toZipEntry(entry: Entry, order: number): ZipEntry {
  return {
    path: entry.fileName,
    order,
    time: entry.lastModFileDate * 65_536 + entry.lastModFileTime,
    mode: entry.externalFileAttributes >>> 16,
    content: `${entry.crc32} ${entry.uncompressedSize}`,
  }
}
