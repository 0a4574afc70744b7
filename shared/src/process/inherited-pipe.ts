import type { Readable } from 'node:stream'

/**
 * Closes a pipe that another process still holds open after the program has ended, such as a daemon that the program started: reading
 * it would never end. The pipe is closed only when it is empty, so everything that the program wrote is read first. The stream is then
 * destroyed, which its reader sees as a premature close.
 */
export function releasePipe(stream: Readable | null, intervalMs = 500): void {
  if (stream === null || stream.closed) return
  const destroyIfEmpty = () => {
    if (stream.readableLength === 0) stream.destroy()
  }
  // The check runs one turn of the event loop after the timer, so that data that arrived while we were busy has been read.
  const timer = setInterval(() => void setImmediate(destroyIfEmpty), intervalMs)
  stream.once('close', () => clearInterval(timer))
}

/** Whether a reader failed only because `releasePipe` closed its pipe. */
export function isReleasedPipeError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
