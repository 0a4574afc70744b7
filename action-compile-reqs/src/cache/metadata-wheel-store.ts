import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/markers.js'
import type { ResolvingMetadata } from './metadata-only-wheel.js'
import { bareWheel, bareWheelName } from './metadata-only-wheel.js'

/**
 * Wheels with nothing but the metadata that pip has reported in an earlier run, for the pins that are to stay. As pip needs no
 * page of the index for a package that has to come from an address, a resolution in which most pins stay costs little more
 * than the start of pip. It decides as it would over the index: of a pinned package it may take this version alone.
 */
export interface StandIns {
  /** The address of the stand-in of each pin that has one, by name. `pins` is version by normalised name. */
  of(pins: ReadonlyMap<string, string>): Promise<Map<string, string>>
  /** Keeps what pip has reported about packages of the index. */
  learn(found: readonly ResolvingMetadata[]): Promise<void>
}

/** Where nothing is known or kept. */
export const noStandIns: StandIns = { of: () => Promise.resolve(new Map()), learn: () => Promise.resolve() }

export interface StandInUse {
  /** Folder of the wheels; what is in it holds for one index, one Python and one pip. */
  readonly folder: string
  /** Whether pins may be taken from it. */
  readonly use: boolean
  /** Whether more may be put into it. */
  readonly keep: boolean
}

export function standIns(log: ActionContext['log'], { folder, use, keep }: StandInUse): StandIns {
  return {
    async of(pins) {
      if (!use) return new Map()
      // A folder that is not there yet holds none.
      const names = new Set(await readdir(folder).catch(() => []))
      const found = [...pins].filter(([name, version]) => names.has(bareWheelName(name, version)))
      return new Map(found.map(([name, version]) => [name, addressOf(folder, name, version)]))
    },
    async learn(found) {
      if (!keep) return
      try {
        await mkdir(folder, { recursive: true })
        await Promise.all(found.map(async (each) => await put(folder, each)))
      } catch (error) {
        log.warning(`What the packages require is not kept for the next run: ${messageOf(error)}`)
      }
    },
  }
}

/** Renamed into place, so that another job never sees half of it. One that was damaged is replaced. */
async function put(folder: string, metadata: ResolvingMetadata): Promise<void> {
  const bytes = /^[\w.+!]+$/.test(metadata.version) ? await bareWheel(metadata) : undefined
  if (bytes === undefined) return
  const path = join(folder, bareWheelName(normalizeName(metadata.name), metadata.version))
  const temporary = `${path}.${randomUUID().slice(0, 8)}`
  await writeFile(temporary, bytes)
  await rename(temporary, path)
}

function addressOf(folder: string, name: string, version: string): string {
  return pathToFileURL(join(folder, bareWheelName(name, version))).href
}
