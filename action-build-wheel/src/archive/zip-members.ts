import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Entry, ZipFile } from 'yauzl'
import { messageOf, UserError } from '#shared/errors.js'
import { requireNothingHidden } from './hidden-data.js'
import { installedPath } from './installed-path.js'
import type { OpenZip } from './member-content.js'
import { readContent } from './member-content.js'
import type { Member } from './record.js'

/** Members up to this size are read into memory when they describe the wheel. All others are only hashed. */
const maxTextBytes = 32 * 1024 * 1024
/** Wheels up to this size are read into memory: reading two headers for each of thousands of members takes longer. */
const maxBytesInMemory = 32 * 1024 * 1024

export interface WheelMembers {
  readonly members: readonly Member[]
  /** Paths of members that contain a private key. */
  readonly keys: readonly string[]
  /** Paths of members that are pointers of Git LFS. */
  readonly pointers: readonly string[]
  /** Content of the members below the `.dist-info` folder, and of `.pth` files, by path. */
  readonly texts: ReadonlyMap<string, Buffer>
}

/**
 * Reads all members of a wheel. Throws when a member leads out of the archive, appears twice, is a link, or unpacks to an absurd size.
 * `infoFolder` is the `.dist-info` folder. Source: APPNOTE.TXT 4.3.12; CWE-22, CWE-409.
 */
export async function readMembers(file: string, infoFolder: string): Promise<WheelMembers> {
  let zip: ZipFile | undefined
  try {
    const { size } = await stat(file)
    const open = await openZip(file, size)
    zip = open.zip
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    requireNoZipBomb(entries, size)
    requireUniqueFiles(entries)
    await requireNothingHidden(file, open, entries)
    return await readEntries(open, entries, infoFolder)
  } catch (error) {
    throw new UserError(`${basename(file)} is not a valid wheel`, { why: messageOf(error) })
  } finally {
    zip?.close()
  }
}

async function openZip(file: string, size: number): Promise<OpenZip> {
  const { fromBufferPromise, openPromise } = await import('yauzl')
  const options = { lazyEntries: true, strictFileNames: true, autoClose: false }
  const bytes = size > maxBytesInMemory ? undefined : await readFile(file)
  const zip = bytes === undefined ? await openPromise(file, options) : await fromBufferPromise(bytes, options)
  return { zip, bytes }
}

/** Whether Python reads a file at its start: a `.pth` file directly in site-packages. Others may be weights of a model. */
export function isSiteFile(path: string): boolean {
  return /^[^/]+\.pth$/.test(installedPath(path))
}

async function readEntries(zip: OpenZip, entries: readonly Entry[], infoFolder: string): Promise<WheelMembers> {
  const members: Member[] = []
  const keys: string[] = []
  const pointers: string[] = []
  const texts = new Map<string, Buffer>()
  for (const entry of entries) {
    const path = entry.fileName
    if (path.endsWith('/')) continue
    const isText = (path.startsWith(`${infoFolder}/`) || isSiteFile(path)) && entry.uncompressedSize <= maxTextBytes
    const content = await readContent(zip, entry, isText)
    if (isText) texts.set(path, content.bytes)
    if (content.hasKey) keys.push(path)
    if (content.isPointer) pointers.push(path)
    members.push({ path, sha256: content.sha256, size: entry.uncompressedSize, packed: entry.compressedSize })
  }
  return { members, keys, pointers, texts }
}

const fileTypeMask = 0o170000
const linkType = 0o120000

function requireUniqueFiles(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const { fileName, externalFileAttributes } of entries) {
    if (seen.has(fileName)) throw new UserError(`it contains ${fileName} twice`)
    seen.add(fileName)
    const isLink = ((externalFileAttributes >>> 16) & fileTypeMask) === linkType
    if (isLink && !fileName.endsWith('/')) throw new UserError(`its member ${fileName} is a link`)
  }
}

/** More than any wheel unpacks to, and less than fills a disk. */
const maxUnpackedBytes = 16 * 1024 ** 3
/** Deflate compresses at most 1032 to 1; text in a wheel compresses about 10 to 1. */
const maxRatio = 200
/** Wheels up to this size are never a bomb, whatever their ratio. */
const harmlessBytes = 256 * 1024 * 1024

/** Rejects a small zip that unpacks to an absurd size. Looks at the central directory only and reads no member. */
function requireNoZipBomb(entries: readonly Pick<Entry, 'compressedSize' | 'uncompressedSize'>[], fileSize: number): void {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (packed > fileSize) throw new UserError('its members overlap')
  if (unpacked > maxUnpackedBytes || (unpacked > harmlessBytes && unpacked > maxRatio * fileSize))
    throw new UserError(`its ${fileSize} bytes would unpack to ${unpacked}`)
}
