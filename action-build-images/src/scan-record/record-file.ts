import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '#shared/errors.js'

/** The stored form of a record. Every seal is 64 hexadecimal digits. */
export interface RecordFile {
  readonly version: 1
  /** Random bytes in hexadecimal, so that no two files have the same seals. */
  readonly salt: string
  /** Seals of layers. */
  readonly layers: readonly string[]
  /** Images by the seal of their id. */
  readonly images: Readonly<Record<string, { readonly skipped: readonly string[]; readonly seal: string }>>
}

/** Entries of each kind that are kept, the newest last. */
const maxEntries = 4096

export function createRecordFile(): RecordFile {
  return { version: 1, salt: randomBytes(16).toString('hex'), layers: [], images: {} }
}

/** Reads the file; undefined if there is none. Throws if it is something else, which is not overwritten. */
export async function readRecordFile(path: string): Promise<RecordFile | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const file = parse(text)
  if (file === undefined) throw new UserError(`${path} is not a record of scanned layers`, { fix: 'Delete it' })
  return file
}

/** Adds the entries to what the file has by now. Writes a new file and renames it, so that no reader sees half of it. */
export async function writeRecordFile(path: string, salt: string, added: Pick<RecordFile, 'layers' | 'images'>): Promise<void> {
  const stored = await readRecordFile(path)
  // Another run may have created the file with its own salt: what this run would add is of no use there.
  if (stored !== undefined && stored.salt !== salt) return
  const layers = [...new Set([...(stored?.layers ?? []), ...added.layers])].slice(-maxEntries)
  const images = Object.fromEntries(Object.entries({ ...stored?.images, ...added.images }).slice(-maxEntries))
  const file: RecordFile = { version: 1, salt, layers, images }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}`
  try {
    await writeFile(temporary, JSON.stringify(file), { mode: 0o600, flag: 'wx' })
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

function parse(text: string): RecordFile | undefined {
  try {
    const file = JSON.parse(text) as RecordFile | null
    return isRecordFile(file) ? file : undefined
  } catch {
    return undefined
  }
}

function isRecordFile(file: Partial<RecordFile> | null): file is RecordFile {
  if (file?.version !== 1 || !/^[0-9a-f]{32}$/.test(String(file.salt)) || !isTexts(file.layers)) return false
  const { images } = file
  if (typeof images !== 'object' || Array.isArray(images)) return false
  return Object.values(images).every((image: Partial<RecordFile['images'][string]> | null) => isTexts(image?.skipped))
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
