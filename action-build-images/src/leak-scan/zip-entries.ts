/** The largest zip archive that is unpacked, in bytes. */
export const maxZipBytes = 256 * 1024 ** 2

/** Source: APPNOTE.TXT 4.3.7, local file header. */
export function isZip(start: Buffer): boolean {
  return start.subarray(0, 4).equals(Buffer.from('504b0304', 'hex'))
}

/** Unpacks the files of a zip archive, such as a wheel, one after the other. Throws if the archive is damaged. */
export async function readZipEntries(
  archive: Buffer,
  onEntry: (name: string, data: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const { fromBufferPromise } = await import('yauzl')
  const zip = await fromBufferPromise(archive, { lazyEntries: true })
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith('/')) await onEntry(entry.fileName, await zip.openReadStreamPromise(entry))
}
