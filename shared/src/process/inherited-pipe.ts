import type { Readable } from 'node:stream'

/**
 * Lets go of a pipe that another process holds open after its program has ended, such as one that the program has put into the
 * background in a session of its own: it would be waited for without end. All that the program wrote is read before, since a
 * pipe is let go only when nothing waits in it. The stream is then destroyed, which its reader sees as a premature close.
 */
export function releasePipe(stream: Readable | null, patienceMs = 500): void {
  if (stream === null || stream.closed) return
  // A turn of the event loop lies between the timer and the look, so that what came while we were busy has been read.
  const look = () => void setImmediate(() => (stream.readableLength === 0 ? stream.destroy() : undefined))
  const timer = setInterval(look, patienceMs)
  stream.once('close', () => clearInterval(timer))
}

/** Whether a reader failed for no other reason than that its pipe was let go. */
export function isReleasedPipeError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
