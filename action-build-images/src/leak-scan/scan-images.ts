import { PassThrough } from 'node:stream'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine, runOk } from '#shared/process/runner.js'
import type { StartSearch } from './multi-pattern-search.js'
import type { ArchiveFindings } from './scan-archive.js'
import { scanArchive } from './scan-archive.js'

export interface ImagesToScan {
  /** References or ids in the engine, by image name. */
  readonly images: ReadonlyMap<string, string>
  /** References of base images, whose layers are skipped. */
  readonly bases: readonly string[]
  readonly startSearch: StartSearch
}

export interface ScanResult extends Omit<ArchiveFindings, 'archive'> {
  readonly seconds: number
}

interface InspectedImage {
  readonly id: string
  /** The `diff_id` of each layer. */
  readonly layers: readonly string[]
}

const registryTimeoutMs = 60_000

/** Memory of chunks that wait here: they are copied into one piece, so that a larger buffer takes many times its size. */
const bufferBytes = 256 * 1024

/**
 * Scans everything that images consist of: all layers, with files that later layers delete, configuration, history and manifests. The
 * engine exports the images as one stream, which is not stored. Throws if not all of it was read.
 */
export async function scanImages(
  { run }: Pick<ActionContext, 'run'>,
  docker: string,
  { images, bases, startSearch }: ImagesToScan,
): Promise<ScanResult> {
  const started = performance.now()
  const inspected = new Map<string, InspectedImage>()
  for (const [image, reference] of images) inspected.set(image, await inspect(run, docker, reference))
  const knownLayers = new Set<string>()
  for (const base of bases) for (const layer of await readBaseLayers(run, docker, base)) knownLayers.add(layer)
  const archive = new PassThrough({ highWaterMark: bufferBytes })
  const exporting = run(docker, ['save', ...images.values()], { into: archive }).finally(() => archive.end())
  const scanning = scanArchive(archive, {
    startSearch,
    knownLayers,
    locations: locateLayers(inspected),
    images: new Map([...inspected].map(([image, { id }]) => [id, image])),
  })
  const [{ archive: state, ...found }, saved] = await Promise.all([scanning, exporting])
  if (saved.code !== 0) throw new UserError('The images could not be scanned for secrets', { why: lastLine(saved.stderr) })
  if (state !== 'complete')
    throw new UserError('The images could not be scanned for secrets', {
      why: `\`docker save\` ended without an error, but what it exported is ${state}`,
      fix: 'Run again. Nothing was pushed',
    })
  return { ...found, seconds: (performance.now() - started) / 1000 }
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

/**
 * Reads the layers of a base image from the engine or, if the builder pulled it without the engine, from its registry. Returns the
 * layers of all platforms then.
 */
async function readBaseLayers(run: ActionContext['run'], docker: string, base: string): Promise<readonly string[]> {
  const local = await inspect(run, docker, base).catch(() => undefined)
  if (local !== undefined) return local.layers
  const args = ['buildx', 'imagetools', 'inspect', '--format', '{{json .Image}}', base]
  const { code, stdout } = await run(docker, args, { timeoutMs: registryTimeoutMs })
  return code === 0 ? (stdout.match(/sha256:[0-9a-f]{64}/g) ?? []) : []
}

async function inspect(run: ActionContext['run'], docker: string, reference: string): Promise<InspectedImage> {
  const format = '{{.Id}} {{json .RootFS.Layers}}'
  const output = await runOk(run, docker, ['image', 'inspect', '--format', format, reference])
  const [id = '', layers = ''] = output.split(' ')
  return { id, layers: (JSON.parse(layers) as string[] | null) ?? [] }
}
