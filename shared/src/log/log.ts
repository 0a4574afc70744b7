import type { SourceLocation } from '../errors.js'
import type { StdoutWriter } from './stdout-writer.js'
import { annotate, debug, endGroup, startGroup } from './workflow-commands.js'

/** The log of a step. Messages never hold secrets. */
export interface Log {
  debug(message: string): void
  info(message: string): void
  notice(message: string, at?: SourceLocation): void
  warning(message: string, at?: SourceLocation): void
  error(message: string, at?: SourceLocation): void
  /** Collapses everything logged until `work` ends under one title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** Creates a log that writes the runner's workflow commands through `output`. */
export function createLog(output: StdoutWriter): Log {
  const emit = (command: () => void) => {
    output.resumeCommands()
    command()
  }
  return {
    debug: (message) => emit(() => debug(message)),
    info(message) {
      // A line that the runner could read as a command is written as untrusted output.
      if (/::|##\[/.test(message)) output.writeUntrusted(`${message}\n`)
      else emit(() => process.stdout.write(`${message}\n`))
    },
    notice: (message, at) => emit(() => annotate('notice', message, at)),
    warning: (message, at) => emit(() => annotate('warning', message, at)),
    error: (message, at) => emit(() => annotate('error', message, at)),
    async group(title, work) {
      emit(() => startGroup(title))
      try {
        return await work()
      } finally {
        emit(() => endGroup())
      }
    },
  }
}
