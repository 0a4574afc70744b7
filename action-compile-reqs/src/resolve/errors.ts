/** No versions satisfy all layers at once. The message is the engine's output. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
}
