import { open } from 'node:fs/promises'
import type { Entry, ZipFile } from 'yauzl'
import { UserError } from '#shared/errors.js'
import type { OpenZip } from './member-content.js'

/** Reads bytes of a zip. */
type Read = (start: number, length: number) => Buffer | Promise<Buffer>

const localHeader = 'PK\u0003\u0004'
const directoryEnd = 'PK\u0005\u0006'
const localHeaderBytes = 30
const directoryEndBytes = 22
/** Stands in a field of 32 bits for a value in an extension of ZIP64. */
const inZip64 = 0xff_ff_ff_ff
/** Flag of a member whose sizes follow its content, in a descriptor of one of these lengths. Source: APPNOTE.TXT 4.3.9. */
const descriptorFlag = 0x08
const descriptorBytes = [12, 16, 20, 24]

/**
 * Requires that a zip is the same for programs that read its directory, such as pip, and for those that read it from its start: each
 * member has the same name and size in both, and nothing else is in the file. Source: APPNOTE.TXT 4.3.7, 4.3.16; CVE-2025-54368; PyPI
 * "Preventing ZIP parser confusion attacks".
 */
export async function requireNothingHidden(file: string, { zip, bytes }: OpenZip, entries: readonly Entry[]): Promise<void> {
  if (bytes !== undefined) {
    await checkLayout((start, length) => bytes.subarray(start, start + length), zip, entries)
    return
  }
  const handle = await open(file)
  try {
    await checkLayout(async (start, length) => (await handle.read(Buffer.alloc(length), 0, length, start)).buffer, zip, entries)
  } finally {
    await handle.close()
  }
}

async function checkLayout(read: Read, zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  const inOrder = entries.toSorted((one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader)
  let ends = [0]
  for (const entry of inOrder) {
    requireStart(ends, entry.relativeOffsetOfLocalHeader, `before ${entry.fileName}`)
    ends = await findEnds(read, entry)
  }
  const end = zip.fileSize - directoryEndBytes - zip.comment.length
  const record = await read(end, directoryEndBytes)
  if (record.toString('latin1', 0, 4) !== directoryEnd) throw new UserError('its end is damaged')
  const [size, start] = [record.readUInt32LE(12), record.readUInt32LE(16)]
  if (start === inZip64 || size === inZip64) return
  requireStart(ends, start, 'before its directory')
  // With ZIP64, its own record and its locator lie in between.
  if (start + size !== end && !isZip64Record(await read(start + size, 4)))
    throw new UserError('it hides data behind its directory')
}

function isZip64Record(signature: Buffer): boolean {
  return signature.toString('latin1') === 'PK\u0006\u0006'
}

function requireStart(allowed: readonly number[], start: number, where: string): void {
  if (!allowed.includes(start)) throw new UserError(`it hides data ${where}`)
}

/** Where a member may end, once its header is known to agree with the directory. Source: APPNOTE.TXT 4.3.7. */
async function findEnds(read: Read, entry: Entry): Promise<number[]> {
  const { fileName, fileNameRaw, compressedSize, relativeOffsetOfLocalHeader: start } = entry
  const header = await read(start, localHeaderBytes + fileNameRaw.length)
  const [flags, size] = [header.readUInt16LE(6), header.readUInt32LE(18)]
  const [nameBytes, extraBytes] = [header.readUInt16LE(26), header.readUInt16LE(28)]
  const hasSameName = nameBytes === fileNameRaw.length && header.subarray(localHeaderBytes).equals(fileNameRaw)
  if (header.toString('latin1', 0, 4) !== localHeader || !hasSameName)
    throw new UserError(`its member ${fileName} has another name before its content`)
  const end = start + localHeaderBytes + nameBytes + extraBytes + compressedSize
  if ((flags & descriptorFlag) !== 0) return descriptorBytes.map((length) => end + length)
  if (size !== compressedSize && size !== inZip64)
    throw new UserError(`its member ${fileName} has another size before its content`)
  return [end]
}
