import { styleText } from 'node:util'
import type { SourceLocation } from '#shared/errors.js'
import type { Log } from '#shared/log/log.js'
import type { OutputStream, StdoutWriter } from '#shared/log/stdout-writer.js'
import { toAscii } from './ascii.js'
import type { Redactor } from './redact.js'

export interface LogOptions {
  /** Notices, warnings, errors and titles. */
  readonly stderr: OutputStream & NodeJS.WritableStream
  /** Gets what is logged as information; undefined to leave it out. */
  readonly info: OutputStream | undefined
  readonly tools: StdoutWriter
  readonly redactor: Redactor
  readonly hasUnicode: boolean
  /** Learns what is being done. */
  readonly onActivity: (activity: string) => void
}

/** Creates the log of a command: plain lines, with a place in the form `path:line: message`, as compilers write it. */
export function createTerminalLog({ stderr, info, tools, redactor, hasUnicode, onActivity }: LogOptions): Log {
  const print = (stream: OutputStream, text: string) => {
    tools.resumeCommands()
    const safe = redactor.apply(text)
    stream.write(`${hasUnicode ? safe : toAscii(safe)}\n`)
  }
  const label = (name: string, color: 'cyan' | 'yellow' | 'red') => styleText(color, `${name}:`, { stream: stderr })
  return {
    debug: () => undefined,
    info(message) {
      onActivity(message)
      if (info !== undefined) print(info, message)
    },
    notice: (message, at) => print(stderr, `${place(message, at)}${label('note', 'cyan')} ${message}`),
    warning: (message, at) => print(stderr, `${place(message, at)}${label('warning', 'yellow')} ${message}`),
    error(message, at) {
      const where = place(message, at)
      const isLocated = at !== undefined
      print(stderr, isLocated ? `${where}${message}` : `${label('error', 'red')} ${message}`)
    },
    async group(title, work) {
      onActivity(title)
      print(stderr, styleText('bold', title, { stream: stderr }))
      return await work()
    },
  }
}

/** The place of a message, unless the message starts with it already. */
function place(message: string, at: SourceLocation | undefined): string {
  if (at === undefined) return ''
  const where = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')
  return message.startsWith(`${at.file}:`) ? '' : `${where}: `
}
