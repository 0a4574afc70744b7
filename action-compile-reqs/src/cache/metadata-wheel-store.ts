import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { ResolvingMetadata } from './metadata-only-wheel.js'
import { buildMetadataWheel, metadataWheelName } from './metadata-only-wheel.js'
import type { MetadataWheelAccess } from './metadata-wheel-access.js'

/**
 * Metadata-only wheels of packages that pip resolved in an earlier run. If pip gets a pin as a `file:` URL of such a wheel, it does
 * not request the package's index page, so a resolution in which most pins stay costs little more than starting pip. The result is
 * the same, because a pinned package can have no other version.
 */
export interface MetadataWheelStore {
  /** The URL of the wheel of each pin that has one, by name. `pins` is version by normalized name. */
  findUrls(pins: ReadonlyMap<string, string>): Promise<Map<string, string>>
  /** Stores the metadata that pip reported for packages of the index. */
  add(packages: readonly ResolvingMetadata[]): Promise<void>
}

/** Stores nothing and finds nothing. */
export const emptyMetadataWheelStore: MetadataWheelStore = {
  findUrls: () => Promise.resolve(new Map()),
  add: () => Promise.resolve(),
}

export function createMetadataWheelStore(
  { log }: Pick<ActionContext, 'log'>,
  { folder, canRead, canWrite }: MetadataWheelAccess,
): MetadataWheelStore {
  return {
    async findUrls(pins) {
      if (!canRead) return new Map()
      // The folder does not exist before the first run.
      const names = new Set(await readdir(folder).catch(() => []))
      const stored = [...pins].filter(([name, version]) => names.has(metadataWheelName(name, version)))
      return new Map(stored.map(([name, version]) => [name, wheelUrl(folder, name, version)]))
    },
    async add(packages) {
      if (!canWrite) return
      try {
        await mkdir(folder, { recursive: true })
        await Promise.all(packages.map(async (metadata) => await writeWheel(folder, metadata)))
      } catch (error) {
        log.warning(`The package metadata could not be cached: ${messageOf(error)}`)
      }
    },
  }
}

/** Renames the wheel into place, so that another job never reads half of it. Replaces a damaged one. */
async function writeWheel(folder: string, metadata: ResolvingMetadata): Promise<void> {
  const isSafeFileName = /^[\w.+!]+$/.test(metadata.version)
  const bytes = isSafeFileName ? await buildMetadataWheel(metadata) : undefined
  if (bytes === undefined) return
  const path = join(folder, metadataWheelName(normalizeName(metadata.name), metadata.version))
  const temporary = `${path}.${randomUUID().slice(0, 8)}`
  await writeFile(temporary, bytes)
  await rename(temporary, path)
}

function wheelUrl(folder: string, name: string, version: string): string {
  return pathToFileURL(join(folder, metadataWheelName(name, version))).href
}
