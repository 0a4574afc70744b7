import { messageOf } from '#shared/errors.js'

/**
 * Lets a reader such as `head` close its end early, and a terminal be closed, which are no errors of the command. Any other fault, such
 * as a full disk, ends the command with one error. Source: write(2).
 */
export function handleFailedWrites(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'EIO') return
      if (stream !== process.stderr) process.stderr.write(`error: The output could not be written. ${messageOf(error)}.\n`)
      process.exit(1)
    })
}
