import { randomUUID } from 'node:crypto'

/** The part of a writable stream that an output needs: `process.stdout` in a run, a list in a test. */
export interface OutputStream {
  write(text: string | Uint8Array): boolean
  once?(event: 'drain', listener: () => void): unknown
}

/**
 * All writing to standard output goes through this. Text that the action does not control, such as a tool's output, is written between
 * `::stop-commands::<token>` and `::<token>::`, so that the runner does not run workflow commands in it.
 * Source: GitHub "Workflow commands", stopping and starting workflow commands.
 */
export interface StdoutWriter {
  /** Writes text that the action does not control. Returns false when the stream is full: wait for `drained`. */
  writeUntrusted(text: string | Uint8Array): boolean
  /** Ends an unfinished line and the stop of commands, so that the runner runs the command written next. */
  resumeCommands(): void
  /** Resolves when the stream accepts text again. */
  drained(): Promise<void>
}

const newline = 10

/** Creates an output over a stream. Each block has a new random token, which no child process can guess or read in the log of an earlier one. */
export function createStdoutWriter(stream: OutputStream, createToken: () => string = randomUUID): StdoutWriter {
  /** The token of the open block. */
  let token: string | undefined
  let isInLine = false

  return {
    writeUntrusted(text) {
      if (text.length === 0) return true
      if (token === undefined) {
        token = createToken()
        stream.write(`::stop-commands::${token}\n`)
      }
      isInLine = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== newline
      return stream.write(text)
    },
    resumeCommands() {
      if (isInLine) stream.write('\n')
      if (token !== undefined) stream.write(`::${token}::\n`)
      isInLine = false
      token = undefined
    },
    async drained() {
      await new Promise<void>((resolve) => (stream.once === undefined ? resolve() : void stream.once('drain', resolve)))
    },
  }
}
