import { StringDecoder } from 'node:string_decoder'
import type { OutputStream, StdoutWriter } from '#shared/log/stdout-writer.js'
import type { Redactor } from './redact.js'

/** Creates a writer of the output of tools. It writes whole lines, so that a secret is found even if it arrives in pieces. */
export function createToolOutput(stream: OutputStream, redactor: Redactor): StdoutWriter {
  const decoder = new StringDecoder('utf8')
  let pending = ''
  const write = (text: string) => (text === '' ? true : stream.write(redactor.apply(text)))
  return {
    writeUntrusted(text) {
      pending += typeof text === 'string' ? text : decoder.write(Buffer.from(text))
      // A carriage return ends the states of a progress bar.
      const end = Math.max(pending.lastIndexOf('\n'), pending.lastIndexOf('\r')) + 1
      const complete = pending.slice(0, end)
      pending = pending.slice(end)
      return write(complete)
    },
    resumeCommands() {
      if (pending !== '') write(`${pending}\n`)
      pending = ''
    },
    async drained() {
      await new Promise<void>((resolve) => (stream.once === undefined ? resolve() : void stream.once('drain', resolve)))
    },
  }
}
