import type { SourceLocation } from '../errors.js'
import type { Output } from './output.js'
import { annotate, debug, endGroup, startGroup } from './workflow-commands.js'

/** What a step says while it works. Messages never hold secrets. */
export interface Log {
  debug(message: string): void
  info(message: string): void
  notice(message: string, at?: SourceLocation): void
  warning(message: string, at?: SourceLocation): void
  error(message: string, at?: SourceLocation): void
  /** Folds everything said until `work` ends under one title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** A log that speaks the runner's workflow commands through `output`. */
export function createLog(output: Output): Log {
  const command = (say: () => void) => {
    output.resumeCommands()
    say()
  }
  return {
    debug: (message) => command(() => debug(message)),
    info(message) {
      // A plain line is harmless; one that could be read as a command goes behind the fence.
      if (/::|##\[/.test(message)) output.writeUntrusted(`${message}\n`)
      else command(() => process.stdout.write(`${message}\n`))
    },
    notice: (message, at) => command(() => annotate('notice', message, at)),
    warning: (message, at) => command(() => annotate('warning', message, at)),
    error: (message, at) => command(() => annotate('error', message, at)),
    async group(title, work) {
      command(() => startGroup(title))
      try {
        return await work()
      } finally {
        command(() => endGroup())
      }
    },
  }
}
