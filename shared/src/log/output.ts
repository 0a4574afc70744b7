import { randomUUID } from 'node:crypto'

/** Where text goes: `process.stdout` in a run, a list in a test. */
export interface Sink {
  write(text: string | Uint8Array): boolean
  once?(event: 'drain', listener: () => void): unknown
}

/**
 * The one way to standard output. Text that we do not control (a tool's output) is written between
 * `::stop-commands::<token>` and `::<token>::`, so that the runner does not obey commands in it;
 * the fence opens by itself before a command of ours.
 * Source: GitHub "Workflow commands", stopping and starting workflow commands.
 */
export interface Output {
  /** Writes foreign text. Returns false when the sink is full: wait for `drained`. */
  writeUntrusted(text: string | Uint8Array): boolean
  /** Makes sure that the next line written is obeyed by the runner: it ends a fence and a half line. */
  resumeCommands(): void
  /** Resolves when the sink takes text again. */
  drained(): Promise<void>
}

const newline = 10

/** Makes an output over a sink. The token is random, so that a child cannot guess it. */
export function createOutput(sink: Sink, token: string = randomUUID()): Output {
  let fenced = false
  let lineOpen = false

  return {
    writeUntrusted(text) {
      if (text.length === 0) return true
      if (!fenced) {
        sink.write(`::stop-commands::${token}\n`)
        fenced = true
      }
      lineOpen = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== newline
      return sink.write(text)
    },
    resumeCommands() {
      if (lineOpen) sink.write('\n')
      if (fenced) sink.write(`::${token}::\n`)
      lineOpen = false
      fenced = false
    },
    async drained() {
      await new Promise<void>((resolve) => (sink.once === undefined ? resolve() : void sink.once('drain', resolve)))
    },
  }
}
