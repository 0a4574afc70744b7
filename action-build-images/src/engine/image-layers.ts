import type { EngineSocket } from './engine-socket.js'

/** Layers of an image in the engine. */
export interface ImageLayers {
  /** The `diff_id` of each layer, the lowest first. */
  readonly layers: readonly string[]
  /** Bytes of what the steps of its history added, the first one first, without those that added nothing. */
  readonly sizes: readonly number[]
}

/** Asks the engine for the layers of an image; undefined if it does not have it. Source: Docker Engine API, "Inspect an image", "Get the history of an image". */
export async function readImageLayers(
  socket: EngineSocket,
  reference: string,
  signal: AbortSignal,
): Promise<ImageLayers | undefined> {
  const image = (await socket.get(`/images/${reference}/json`, signal)) as
    | { readonly RootFS?: { readonly Layers?: readonly string[] | null } }
    | undefined
  const history = (await socket.get(`/images/${reference}/history`, signal)) as readonly { readonly Size: number }[] | undefined
  if (image === undefined || history === undefined) return undefined
  const sizes = history.map(({ Size }) => Size).filter((size) => size > 0)
  return { layers: image.RootFS?.Layers ?? [], sizes: sizes.toReversed() }
}
