import type { ActionContext } from '#shared/context/action-context.js'
import { runOk } from '#shared/process/runner.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { readBaseLayers } from '../engine/base-layers.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ScanRecord } from '../scan-record/scan-record.js'
import type { StartSearch } from './multi-pattern-search.js'
import type { ImagesToScan, InspectedImage, ScanResult } from './scan-images.js'
import { inspectImages, scanImages } from './scan-images.js'

/** What the images of a run are scanned for. */
export interface EarlyScanOptions extends Pick<ImagesToScan, 'bases' | 'baseLayers'> {
  /** Undefined if no secret was provided: nothing is scanned then. */
  readonly startSearch: StartSearch | undefined
  /** Gets what was read, so that the scan after the builds leaves it out. Undefined without secrets. */
  readonly record: Promise<ScanRecord> | undefined
  /** All images that are built. */
  readonly nodes: readonly (Pick<ImageNode, 'parents'> & { readonly dockerfile: Pick<Dockerfile, 'base'> })[]
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

/** Runs `work` with an early scan, which has stopped when this returns. */
export async function withEarlyScan<Result>(
  context: Pick<ActionContext, 'run' | 'signal'>,
  docker: string,
  options: EarlyScanOptions,
  work: (scan: EarlyScan) => Promise<Result>,
): Promise<Result> {
  const { startSearch, record } = options
  if (startSearch === undefined || record === undefined)
    return await work({ add: () => undefined, end: async () => await Promise.resolve([]) })
  const stopping = new AbortController()
  const run: ActionContext['run'] = async (command, args, more) =>
    await context.run(command, args, { ...more, stop: stopping.signal })
  const chooser = createChooser(run, docker, options)
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
interface WaitingImage extends InspectedImage {
  readonly image: string
  readonly isWorthIt: boolean
}

/** The images to scan, and the layers that belong to bases. */
interface ChosenImages {
  readonly images: ReadonlyMap<string, string>
  readonly baseLayers: readonly string[]
}

/**
 * Creates a function that takes the images that have arrived, and chooses among all that wait. The engine exports all layers of an image,
 * so layers that several images have are exported with each: an image is chosen if at least half of it is new, and no other image is
 * built on it; and with it those whose layers it has, which cost nothing then.
 */
function createChooser(
  run: ActionContext['run'],
  docker: string,
  { bases, baseLayers = [], nodes }: EarlyScanOptions,
): (arrived: ReadonlyMap<string, string>, record: ScanRecord) => Promise<ChosenImages | undefined> {
  let known: ReadonlySet<string> | undefined
  let waiting: readonly WaitingImage[] = []
  const isExtended = (image: string) =>
    nodes.some(({ parents, dockerfile: { base } }) => base !== undefined && parents.get(image)?.has(base) === true)
  return async (arrived, record) => {
    const changed = new Map([...arrived].filter(([, id]) => record.findSkippedLayers(id) === undefined))
    if (changed.size === 0) return undefined
    known ??= new Set([...baseLayers, ...(await readBaseLayers({ run }, docker, bases))])
    const oldLayers = known
    const isOld = (layer: string) => oldLayers.has(layer) || record.hasLayer(layer)
    const inspected: WaitingImage[] = []
    for (const [image, each] of await inspectImages(run, docker, changed)) {
      const isWorthIt = !isExtended(image) && (await isMostlyNew(run, docker, each, isOld))
      inspected.push({ ...each, image, isWorthIt })
    }
    waiting = [...waiting.filter(({ image }) => !changed.has(image)), ...inspected]
    const exported = new Set(waiting.filter(({ isWorthIt }) => isWorthIt).flatMap(({ layers }) => layers))
    const chosen = exported.size === 0 ? [] : waiting.filter(({ layers }) => layers.every((layer) => exported.has(layer)))
    if (chosen.length === 0) return undefined
    waiting = waiting.filter((each) => !chosen.includes(each))
    return { images: new Map(chosen.map(({ image, id }) => [image, id])), baseLayers: [...known] }
  }
}

/** Whether at least half of the bytes of an image are in new layers. The history lists the newest first, and steps without a layer as 0. */
async function isMostlyNew(
  run: ActionContext['run'],
  docker: string,
  { id, layers }: InspectedImage,
  isOld: (layer: string) => boolean,
): Promise<boolean> {
  const text = await runOk(run, docker, ['history', '--human=false', '--format', '{{.Size}}', id])
  const sizes = text.split('\n').map(Number)
  const filled = sizes.filter((size) => size > 0).toReversed()
  const sum = (numbers: readonly number[]) => numbers.reduce((total, size) => total + size, 0)
  return layers.some((layer) => !isOld(layer)) && sum(filled.slice(layers.filter(isOld).length)) * 2 >= sum(filled)
}
