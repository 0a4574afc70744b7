import type { Entry, ZipFile } from 'yauzl'

/** The largest zip archive that is unpacked, in bytes. */
export const maxZipBytes = 256 * 1024 ** 2

const localHeader = Buffer.from('504b0304', 'hex')
const endOfList = Buffer.from('504b0506', 'hex')

/** Methods of compression. Source: APPNOTE.TXT 4.4.5. */
const stored = 0
const deflated = 8

/** Whether a file may be a zip archive, or a script that is followed by one. Source: APPNOTE.TXT 4.3.7; Python, zipapp. */
export function mayBeZip(start: Buffer): boolean {
  return start.subarray(0, 4).equals(localHeader) || start.toString('latin1', 0, 2) === '#!'
}

/**
 * Unpacks the files of a zip archive, such as a wheel, one after the other. A file of another method than deflate is passed as it is in
 * the archive: with that of bzip2, xz or zstd, it begins like a file of theirs. An encrypted file is left out. Throws if the archive is
 * damaged or none.
 */
export async function readZipEntries(
  archive: Buffer,
  onEntry: (name: string, data: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  if (!archive.includes(endOfList)) throw new Error('no zip archive')
  const { fromBufferPromise } = await import('yauzl')
  // Names are bytes then: one that leads out of the archive would end the reading, but nothing is written here.
  const zip = await fromBufferPromise(withoutScript(archive), { lazyEntries: true, decodeStrings: false })
  for await (const entry of zip.eachEntry()) {
    const name = Buffer.from(entry.fileName).toString()
    if (name.endsWith('/')) continue
    const data = await openEntry(zip, entry).catch(() => undefined)
    if (data !== undefined) await onEntry(name, data).catch(() => undefined)
  }
}

async function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  const isKnown = entry.compressionMethod === stored || entry.compressionMethod === deflated
  return await zip.openReadStreamPromise(entry, isKnown || entry.isEncrypted() ? {} : { decodeFileData: false })
}

/** Positions in the archive count from its own start, or from that of the script if the list has been corrected, as by zipapp. */
function withoutScript(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(endOfList)
  if (archive.length < end + 20) return archive
  const difference = end - archive.readUInt32LE(end + 12) - archive.readUInt32LE(end + 16)
  return difference > 0 ? archive.subarray(difference) : archive
}
