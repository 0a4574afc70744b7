import type { Layer } from '../requirements/layer.js'

/** A layer with the lock that its `pylock.toml` is written from. */
export interface PylockLayer {
  /** The layer with the path of the `pylock.toml` as its lock. */
  readonly layer: Layer
  /** The text of its `requirements.txt`. */
  readonly requirements: string
}
