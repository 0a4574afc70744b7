import type { ActionContext } from '#shared/context/action-context.js'
import { readBaseLayers } from '../engine/base-layers.js'
import type { EngineSocket } from '../engine/engine-socket.js'
import { findEngineSocket } from '../engine/engine-socket.js'
import type { ImageLayers } from '../engine/image-layers.js'
import { readImageLayers } from '../engine/image-layers.js'
import type { BasedNode } from '../graph/base-image.js'
import { findBaseImage } from '../graph/base-image.js'
import type { ScanRecord } from '../scan-record/scan-record.js'
import type { StartSearch } from './multi-pattern-search.js'
import type { ImagesToScan, ScanResult } from './scan-images.js'
import { scanImages } from './scan-images.js'

/** What the images of a run are scanned for. */
export interface EarlyScanOptions extends Pick<ImagesToScan, 'bases' | 'baseLayers'> {
  /** Undefined if no secret was provided: nothing is scanned then. */
  readonly startSearch: StartSearch | undefined
  /** Gets what was read, so that the scan after the builds leaves it out. Undefined without secrets. */
  readonly record: Promise<ScanRecord> | undefined
  /** All images that are built. */
  readonly nodes: readonly BasedNode[]
}

/** What was scanned before the builds had ended. */
export interface EarlyResult extends ScanResult {
  /** Ids of the images. */
  readonly images: readonly string[]
}

/**
 * Scans images while others are built: builds wait for networks, and after them one core exports the images while one reads them. It is
 * only a head start: what is found, or cannot be read, is left to the scan after the builds.
 */
export interface EarlyScan {
  /** Says that an image is in the engine. */
  readonly add: (image: string, id: string) => void
  /** Starts no other scan, and waits for the one that runs. */
  readonly end: () => Promise<readonly EarlyResult[]>
}

/** Runs `work` with an early scan, if the engine can be asked on its socket. It has stopped when this returns. */
export async function withEarlyScan<Result>(
  context: Pick<ActionContext, 'run' | 'signal' | 'env'>,
  docker: string,
  options: EarlyScanOptions,
  work: (scan: EarlyScan) => Promise<Result>,
): Promise<Result> {
  const { startSearch, record } = options
  const socket = startSearch === undefined ? undefined : findEngineSocket(context.env)
  if (startSearch === undefined || record === undefined || socket === undefined)
    return await work({ add: () => undefined, end: async () => await Promise.resolve([]) })
  const stopping = new AbortController()
  const run: ActionContext['run'] = async (command, args, more) =>
    await context.run(command, args, { ...more, stop: stopping.signal })
  const readBases = async (bases: readonly string[]) => await readBaseLayers({ ...context, run }, docker, bases)
  const chooser = createChooser(socket, stopping.signal, { ...options, readBases })
  const scan = startEarlyScan(options.nodes.length, async (arrived) => {
    const known = await record
    const chosen = await chooser(arrived, known)
    if (chosen === undefined) return undefined
    const { images, baseLayers } = chosen
    const result = await scanImages({ ...context, run }, docker, { images, bases: [], baseLayers, startSearch, record: known })
    return { ...result, images: [...images.values()] }
  })
  try {
    return await work(scan)
  } finally {
    stopping.abort()
    await scan.end()
  }
}

/** Scans what has arrived since the scan before, one scan after the other. `scan` returns nothing if it has to wait for more images. */
function startEarlyScan(
  count: number,
  scan: (arrived: ReadonlyMap<string, string>) => Promise<EarlyResult | undefined>,
): EarlyScan {
  const added = new Set<string>()
  const arrived = new Map<string, string>()
  const results: EarlyResult[] = []
  let running: Promise<void> | undefined
  let isOver = false
  const scanArrived = async () => {
    while (arrived.size > 0 && !isOver) {
      const images = new Map(arrived)
      arrived.clear()
      const result = await scan(images)
      if (result !== undefined) results.push(result)
    }
    running = undefined
  }
  return {
    add(image, id) {
      added.add(image)
      arrived.set(image, id)
      // When the last image has arrived, all that is left is scanned at once.
      if (added.size < count && !isOver) running ??= scanArrived().catch(() => void (isOver = true))
    },
    async end() {
      isOver = true
      await running
      return results
    },
  }
}

/** An image that is not scanned yet. */
interface WaitingImage extends ImageLayers {
  readonly image: string
  readonly id: string
}

/** The images to scan, and the layers that belong to bases. */
interface ChosenImages {
  readonly images: ReadonlyMap<string, string>
  readonly baseLayers: readonly string[]
}

interface ChooserOptions extends EarlyScanOptions {
  /** Reads the layers of bases that the engine does not have. */
  readonly readBases: (bases: readonly string[]) => Promise<ReadonlySet<string>>
}

/**
 * Creates a function that takes the images that have arrived, and chooses among all that wait. The engine exports all layers of an image,
 * so layers that several images have are exported with each: an image is chosen if most of it is new, and not in images that have yet to
 * arrive; and with it those whose layers it has, which cost nothing then.
 */
function createChooser(
  socket: EngineSocket,
  signal: AbortSignal,
  { bases, baseLayers = [], nodes, readBases }: ChooserOptions,
): (arrived: ReadonlyMap<string, string>, record: ScanRecord) => Promise<ChosenImages | undefined> {
  let known: ReadonlySet<string> | undefined
  let waiting: readonly WaitingImage[] = []
  const awaited = new Map(nodes.map((node) => [node.name, node]))
  const layersOf = new Map<string, readonly string[]>()
  const readKnown = async () => {
    const inEngine = await Promise.all(bases.map(async (base) => await readImageLayers(socket, base, signal)))
    const others = bases.filter((_, index) => inEngine[index] === undefined)
    const layers = others.length === 0 ? [] : await readBases(others)
    return new Set([...baseLayers, ...inEngine.flatMap((image) => image?.layers ?? []), ...layers])
  }
  return async (arrived, record) => {
    for (const image of arrived.keys()) awaited.delete(image)
    const changed = [...arrived].filter(([, id]) => record.findSkippedLayers(id) === undefined)
    if (changed.length === 0 && waiting.length === 0) return undefined
    known ??= await readKnown()
    for (const [image, id] of changed) {
      const found = await readImageLayers(socket, id, signal)
      if (found === undefined) continue
      waiting = [...waiting.filter((each) => each.image !== image), { image, id, ...found }]
      layersOf.set(image, found.layers)
    }
    const later = [...awaited.values()].flatMap((node) => findAncestors(node, nodes).flatMap((name) => layersOf.get(name) ?? []))
    const oldOrLater = new Set([...known, ...later])
    const isOld = (layer: string) => oldOrLater.has(layer) || record.hasLayer(layer)
    const exported = new Set(waiting.filter((image) => isMostlyNew(image, isOld)).flatMap(({ layers }) => layers))
    const chosen = exported.size === 0 ? [] : waiting.filter(({ layers }) => layers.every((layer) => exported.has(layer)))
    if (chosen.length === 0) return undefined
    waiting = waiting.filter((each) => !chosen.includes(each))
    return { images: new Map(chosen.map(({ image, id }) => [image, id])), baseLayers: [...known] }
  }
}

/** The images of this run that an image is built on, whose layers it has. */
function findAncestors(image: BasedNode, nodes: readonly BasedNode[]): string[] {
  const parent = findBaseImage(image)
  const node = nodes.find(({ name }) => name === parent)
  return node === undefined ? [] : [node.name, ...findAncestors(node, nodes)]
}

/** New bytes from which on an export is worth its start. */
const minNewBytes = 4e6

/** Whether at least half of the bytes of an image are in new layers. The oldest layers with a size are those of its base. */
function isMostlyNew({ layers, sizes }: ImageLayers, isOld: (layer: string) => boolean): boolean {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, size) => total + size, 0)
  const newBytes = sum(sizes.slice(layers.filter(isOld).length))
  return newBytes >= minNewBytes && newBytes * 2 >= sum(sizes)
}
