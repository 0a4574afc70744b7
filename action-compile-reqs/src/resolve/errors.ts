import type { Layer } from '../requirements/layer.js'

/** No versions satisfy all layers at once. The message is the engine's output. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
  /** The layers that have to agree. */
  readonly layers: readonly Layer[]

  constructor(message: string, layers: readonly Layer[] = []) {
    super(message)
    this.layers = layers
  }
}
