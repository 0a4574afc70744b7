import { PassThrough } from 'node:stream'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine, runOk } from '#shared/process/runner.js'
import { readBaseLayers } from '../engine/base-layers.js'
import { inspectBySocket } from '../engine/local-images.js'
import type { ScanRecord } from '../scan-record/scan-record.js'
import type { StartSearch } from './multi-pattern-search.js'
import type { ArchiveFindings } from './scan-archive.js'
import { scanArchive } from './scan-archive.js'

export interface ImagesToScan {
  /** Ids in the engine by image name; a reference is always scanned. */
  readonly images: ReadonlyMap<string, string>
  /** References of base images, whose layers are skipped. */
  readonly bases: readonly string[]
  /** Digests of layers of other base images, which are skipped, too. */
  readonly baseLayers?: readonly string[]
  readonly startSearch: StartSearch
  /** What earlier scans read; undefined to read everything. */
  readonly record?: ScanRecord | undefined
}

export interface ScanResult extends Pick<ArchiveFindings, 'findings' | 'bytes' | 'unchangedLayers'> {
  readonly skippedLayers: number
  /** Images that an earlier scan read as a whole. */
  readonly unchangedImages: number
  readonly seconds: number
}

/** Without an environment, the client is asked for everything. */
type ScanContext = Pick<ActionContext, 'run' | 'signal'> & Partial<Pick<ActionContext, 'env'>>

interface InspectedImage {
  readonly id: string
  /** The `diff_id` of each layer. */
  readonly layers: readonly string[]
}

/** Memory of chunks that wait here: they are copied into one piece, so that a larger buffer takes many times its size. */
const bufferBytes = 256 * 1024

/**
 * Scans everything that images consist of: all layers, with files that later layers delete, configuration, history and manifests. The
 * engine exports the images as one stream, which is not stored. What an earlier scan for the same secrets read is not read again, and
 * an image that it read as a whole is not exported. Throws if not all of the rest was read.
 */
export async function scanImages(
  context: ScanContext,
  docker: string,
  { images, bases, baseLayers = [], startSearch, record }: ImagesToScan,
): Promise<ScanResult> {
  const { run } = context
  const started = performance.now()
  const knownLayers = new Set([...baseLayers, ...(await readBaseLayers(context, docker, bases))])
  const isUnchanged = (id: string) =>
    record?.findSkippedLayers(id)?.every((layer) => knownLayers.has(layer) || record.hasLayer(layer)) === true
  const changed = await inspectImages(context, docker, new Map([...images].filter(([, id]) => !isUnchanged(id))))
  const unchangedImages = images.size - changed.size
  const found = await scanChanged(run, docker, changed, { startSearch, knownLayers, isScanned: record?.hasLayer })
  if (found.findings.length === 0 && changed.size > 0)
    await record?.save(
      found.scannedBlobs,
      [...changed.values()].map(({ id }) => ({ id, skippedLayers: found.skippedLayers })),
    )
  const seconds = (performance.now() - started) / 1000
  return { ...found, skippedLayers: found.skippedLayers.length, unchangedImages, seconds }
}

const nothingFound = { findings: [], bytes: 0, skippedLayers: [], unchangedLayers: 0, scannedBlobs: [] }

async function scanChanged(
  run: ActionContext['run'],
  docker: string,
  images: ReadonlyMap<string, InspectedImage>,
  scan: Omit<Parameters<typeof scanArchive>[1], 'locations' | 'images'>,
): Promise<Omit<ArchiveFindings, 'archive'>> {
  if (images.size === 0) return nothingFound
  const archive = new PassThrough({ highWaterMark: bufferBytes })
  const ids = [...images.values()].map(({ id }) => id)
  const exporting = run(docker, ['save', ...new Set(ids)], { into: archive }).finally(() => archive.end())
  const names = new Map([...images].map(([image, { id }]) => [id, image]))
  const scanning = scanArchive(archive, { ...scan, locations: locateLayers(images), images: names })
  const [{ archive: state, ...found }, saved] = await Promise.all([scanning, exporting])
  if (saved.code !== 0) throw new UserError('The images could not be scanned for secrets', { why: lastLine(saved.stderr) })
  if (state !== 'complete')
    throw new UserError('The images could not be scanned for secrets', {
      why: `\`docker save\` ended without an error, but what it exported is ${state}`,
      fix: 'Run again. Nothing was pushed',
    })
  return found
}

/** Locations of the configuration and the layers, by the digests that `docker image inspect` shows. */
function locateLayers(inspected: ReadonlyMap<string, InspectedImage>): Map<string, string> {
  const locations = new Map<string, string>()
  for (const [image, { id, layers }] of inspected) {
    locations.set(id, `${image}, configuration or history`)
    for (const [index, layer] of layers.entries())
      if (!locations.has(layer)) locations.set(layer, `${image}, layer ${index + 1} of ${layers.length}`)
  }
  return locations
}

/** Inspects all images by the socket of the engine, or with one call, which prints them in the order of the arguments. */
async function inspectImages(
  context: ScanContext,
  docker: string,
  images: ReadonlyMap<string, string>,
): Promise<Map<string, InspectedImage>> {
  if (images.size === 0) return new Map()
  const ids = [...images.values()]
  const known = await inspectBySocket(context, ids)
  if (known !== undefined) {
    const described = known.map(({ Id: id, RootFS }) => ({ id, layers: RootFS.Layers ?? [] }))
    return new Map([...images.keys()].map((image, index) => [image, described[index] ?? { id: '', layers: [] }]))
  }
  const args = ['image', 'inspect', '--format', '{{.Id}} {{json .RootFS.Layers}}', ...ids]
  const lines = (await runOk(context.run, docker, args)).split('\n')
  if (lines.length !== images.size)
    throw new UserError('The images could not be scanned for secrets', {
      why: `\`docker image inspect\` shows ${lines.length} of ${images.size} images`,
    })
  return new Map(
    [...images.keys()].map((image, index) => {
      const [id = '', layers = ''] = (lines[index] ?? '').split(' ')
      return [image, { id, layers: (JSON.parse(layers) as string[] | null) ?? [] }]
    }),
  )
}
