import { createDeflateDecompressor } from './decompress.js'
import type { Decompressor } from './decompressor.js'

/** The largest zip archive that is unpacked, in bytes. */
export const maxZipBytes = 256 * 1024 ** 2

const localHeader = Buffer.from('504b0304', 'hex')
const endOfList = Buffer.from('504b0506', 'hex')
const startOfList = Buffer.from('504b0102', 'hex')

/** A file in a zip archive that is not encrypted. */
export interface ZipEntry {
  readonly name: string
  /** Otherwise, the data is as it is in the file, or in a format that its first bytes show, such as that of bzip2, xz or zstd. */
  readonly isDeflated: boolean
  /** Begins with the data of the file. More may follow where the archive does not say how long that is. */
  readonly data: Buffer
}

/** Method of compression. Source: APPNOTE.TXT 4.4.5. */
const deflated = 8

/** Whether a file may be a zip archive, or a script that is followed by one. Source: APPNOTE.TXT 4.3.7; Python, zipapp. */
export function mayBeZip(start: Buffer): boolean {
  return start.subarray(0, 4).equals(localHeader) || start.toString('latin1', 0, 2) === '#!'
}

/**
 * Lists the files of a zip archive, such as a wheel. If the list at its end is missing or damaged, the headers of the files themselves
 * count. What is no archive has none.
 */
export async function listZipEntries(archive: Buffer): Promise<ZipEntry[]> {
  return await readList(archive).catch(() => [...findFiles(archive)])
}

async function readList(archive: Buffer): Promise<ZipEntry[]> {
  if (!archive.includes(endOfList)) throw new Error('no list')
  const { fromBufferPromise } = await import('yauzl')
  const bytes = withoutScript(withoutRest(archive))
  // Names are bytes then: one that leads out of the archive would end the reading, but nothing is written here.
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false })
  const entries: ZipEntry[] = []
  for await (const entry of zip.eachEntry()) {
    const name = Buffer.from(entry.fileName).toString()
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    if (name.endsWith('/') || entry.isEncrypted()) continue
    const data = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize)
    entries.push({ name, isDeflated: entry.compressionMethod === deflated, data })
  }
  return entries
}

/** Unpacks the data of a file that is deflated, and passes on that of another one. */
export async function openZipEntry(
  { isDeflated }: Pick<ZipEntry, 'isDeflated'>,
  onData: (data: Buffer) => unknown,
): Promise<Decompressor> {
  if (isDeflated) return await createDeflateDecompressor(onData)
  const done = Promise.resolve()
  return {
    write: async (chunk) => {
      onData(chunk)
      await done
    },
    end: async () => {
      await done
    },
    hasFailed: () => false,
  }
}

/** Reads the header before each file. Source: APPNOTE.TXT 4.3.7. */
function* findFiles(archive: Buffer): Generator<ZipEntry> {
  let start = archive.indexOf(localHeader)
  while (start >= 0 && start + 30 <= archive.length) {
    const isEncrypted = (archive.readUInt16LE(start + 6) & 1) === 1
    const isDeflated = archive.readUInt16LE(start + 8) === deflated
    const size = archive.readUInt32LE(start + 18)
    const nameEnd = start + 30 + archive.readUInt16LE(start + 26)
    const dataStart = nameEnd + archive.readUInt16LE(start + 28)
    const name = archive.toString('utf8', start + 30, nameEnd)
    // The size is behind the data where an archive is written as a stream, and in the extra field of a large file.
    const isSizeKnown = size > 0 && size < 0xffffffff && isRecord(archive, dataStart + size)
    const next = archive.indexOf(localHeader, isSizeKnown ? dataStart + size : dataStart)
    const data = archive.subarray(dataStart, isSizeKnown ? dataStart + size : next < 0 ? undefined : next)
    if (!isEncrypted && data.length > 0) yield { name, isDeflated, data }
    start = next
  }
}

/** Whether a record of an archive begins here, or all ends: otherwise the size that led here is damaged. */
function isRecord(archive: Buffer, position: number): boolean {
  const magic = archive.subarray(position, position + 4)
  return position === archive.length || magic.equals(localHeader) || magic.equals(startOfList)
}

/** Leaves out other bytes that follow. Source: APPNOTE.TXT 4.3.16. */
function withoutRest(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(endOfList)
  return archive.length < end + 22 ? archive : archive.subarray(0, end + 22 + archive.readUInt16LE(end + 20))
}

/** Positions in the archive count from its own start, or from that of the script if the list has been corrected, as by zipapp. */
function withoutScript(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(endOfList)
  if (archive.length < end + 20) return archive
  const difference = end - archive.readUInt32LE(end + 12) - archive.readUInt32LE(end + 16)
  return difference > 0 ? archive.subarray(difference) : archive
}
