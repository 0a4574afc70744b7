import type { ScanRecord } from './scan-record.js'

/**
 * The record with what this run adds to it, which the file shows only to later runs. Without a record, it has what this run has scanned.
 */
export function withMemory(record: ScanRecord | undefined): ScanRecord {
  const layers = new Set<string>()
  const images = new Map<string, readonly string[]>()
  return {
    hasLayer: (digest) => layers.has(digest) || record?.hasLayer(digest) === true,
    findSkippedLayers: (id) => images.get(id) ?? record?.findSkippedLayers(id),
    async save(newLayers, newImages) {
      for (const digest of newLayers) layers.add(digest)
      for (const { id, skippedLayers } of newImages) images.set(id, skippedLayers)
      await record?.save(newLayers, newImages)
    },
  }
}
