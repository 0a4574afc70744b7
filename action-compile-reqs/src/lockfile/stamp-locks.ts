import { digestBody } from '../requirements/digest.js'
import type { Graph, Layer } from '../requirements/layer.js'
import { lockFiles } from '../requirements/layer.js'
import type { Stamp } from './stamp.js'
import { addStamp } from './stamp.js'

export interface StampRequest {
  readonly graph: Pick<Graph, 'layers' | 'files'>
  readonly engine: Stamp['engine']
  /** System and architecture, or the platform that a layer is resolved for. */
  readonly platform: (layer: string) => string
  /** Major and minor version of the Python that a layer is resolved for. */
  readonly python: (layer: string) => string
  /** The options that the stamp of a layer shows; see `stampOptions`. */
  readonly options: (layer: string) => string
  /** Reads a file as it is after the resolution, with the new locks. */
  readonly read: (path: string) => Promise<string>
}

/** Adds a stamp to each new lock. Texts by path. */
export async function stampLocks(texts: ReadonlyMap<string, string>, request: StampRequest): Promise<Map<string, string>> {
  const stamped = new Map<string, string>()
  for (const layer of request.graph.layers) {
    const written = lockFiles(layer).filter((path) => texts.has(path))
    if (written.length === 0) continue
    const files = await digestClosure(layer, request)
    const { name } = layer
    const settings = { engine: request.engine, python: request.python(name), platform: request.platform(name) }
    for (const path of written)
      stamped.set(path, addStamp(texts.get(path) ?? '', { ...settings, options: request.options(name), files }))
  }
  return stamped
}

async function digestClosure({ closure }: Layer, { graph, read }: StampRequest): Promise<Record<string, string>> {
  const locks = new Set(graph.layers.map(({ lock }) => lock))
  const digest = async (path: string) => {
    // Another layer's lock may have changed since the graph was read; the other files are as they were read.
    const known = locks.has(path) ? undefined : graph.files.get(path)?.digest
    return [path, known ?? digestBody(await read(path))] as const
  }
  return Object.fromEntries(await Promise.all(closure.map(digest)))
}
