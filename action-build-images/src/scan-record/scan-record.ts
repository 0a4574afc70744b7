import { createHmac, scrypt } from 'node:crypto'
import { createRecordFile, readRecordFile, writeRecordFile } from './record-file.js'

/** An image that was scanned as a whole, except for layers of its base. */
export interface ScannedImage {
  readonly id: string
  /** Digests of the base layers that were skipped. */
  readonly skippedLayers: readonly string[]
}

/** What earlier scans for the very same secrets read to the end without a finding. */
export interface ScanRecord {
  readonly hasLayer: (digest: string) => boolean
  /** The base layers that the scan of this image skipped; undefined if the image was not scanned. */
  readonly findSkippedLayers: (imageId: string) => readonly string[] | undefined
  /** Adds layers, by digest, and images. */
  readonly save: (layers: readonly string[], images: readonly ScannedImage[]) => Promise<void>
}

/** Changes whenever a scan finds more than before, so that everything is scanned again. */
const scanVersion = 4

/** Cost of one guess at the secrets for whoever reads the file: 16 MiB and about 40 ms. Source: RFC 7914, section 2. */
const scryptCost = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 1024 * 1024 }

/**
 * Opens the record in this file. Each entry is sealed with a key that is derived from the secrets, so that nobody who does not know all
 * of them can add one, and entries for other secrets count for nothing. An entry is a statement about a digest, so it is true on any
 * machine. The file has neither a secret nor the key. Throws if the file exists and is not a record.
 */
export async function openScanRecord(path: string, secrets: readonly string[]): Promise<ScanRecord> {
  const file = (await readRecordFile(path)) ?? createRecordFile()
  const seal = createSeal(await deriveKey(secrets, file.salt))
  const layers = new Set(file.layers)
  return {
    hasLayer: (digest) => layers.has(seal('layer', digest)),
    findSkippedLayers(imageId) {
      const entry = file.images[seal('image', imageId)]
      return entry?.seal === seal('skipped', imageId, ...(entry?.skipped ?? [])) ? entry.skipped : undefined
    },
    async save(newLayers, newImages) {
      const entries = newImages.map(({ id, skippedLayers }) => {
        const skipped = [...skippedLayers].sort()
        return [seal('image', id), { skipped, seal: seal('skipped', id, ...skipped) }] as const
      })
      await writeRecordFile(path, file.salt, {
        layers: newLayers.map((digest) => seal('layer', digest)),
        images: Object.fromEntries(entries),
      })
    },
  }
}

type Seal = (kind: 'layer' | 'image' | 'skipped', ...digests: readonly string[]) => string

function createSeal(key: Buffer): Seal {
  return (...words) => createHmac('sha256', key).update(JSON.stringify(words)).digest('hex')
}

async function deriveKey(secrets: readonly string[], salt: string): Promise<Buffer> {
  const text = JSON.stringify([scanVersion, ...[...new Set(secrets)].sort()])
  return await new Promise((resolve, reject) => {
    scrypt(text, Buffer.from(salt, 'hex'), 32, scryptCost, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}
