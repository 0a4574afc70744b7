import { messageOf, UserError } from '#shared/errors.js'
import { createDecompressor, magicLength } from './formats/decompress.js'
import type { Decompressor } from './formats/decompressor.js'
import type { StartSearch } from './multi-pattern-search.js'
import { createLayerScan } from './scan-content.js'
import type { ScannedArchives } from './scan-once.js'

/** Scans one blob of an image: a layer, compressed or not, or a text. */
export interface BlobScan {
  push(chunk: Buffer): Promise<void>
  /** Returns the files in which a secret was found; '' if it is outside of any file. */
  end(): Promise<string[]>
}

/** Starts the scan of one blob. Every byte is searched, also between the files of a layer. `scanned` has the archives of other blobs. */
export function createBlobScan(startSearch: StartSearch, scanned: ScannedArchives = new Map()): BlobScan {
  const content = createLayerScan(startSearch, scanned)
  const start: Buffer[] = []
  const decompressed: Buffer[] = []
  let decompressor: Decompressor | undefined
  let isOpen = false

  const write = async (chunk: Buffer) => {
    if (decompressor === undefined) await content.push(chunk)
    else await decompressor.write(chunk)
    for (const data of decompressed.splice(0)) await content.push(data)
  }
  const open = async () => {
    isOpen = true
    const bytes = Buffer.concat(start)
    decompressor = createDecompressor(bytes, (data) => decompressed.push(data))
    if (bytes.length > 0) await write(bytes)
  }
  return {
    async push(chunk) {
      if (isOpen) {
        await write(chunk)
        return
      }
      start.push(Buffer.from(chunk))
      if (start.reduce((sum, { length }) => sum + length, 0) >= magicLength) await open()
    },
    async end() {
      if (!isOpen) await open()
      await decompressor?.end().catch((error: unknown) => {
        throw new UserError('A layer could not be decompressed, so it was not scanned', { why: messageOf(error) })
      })
      for (const data of decompressed.splice(0)) await content.push(data)
      return await content.end()
    },
  }
}
