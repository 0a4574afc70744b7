import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { StdoutWriter } from '../log/stdout-writer.js'
import { isReleasedPipeError } from './inherited-pipe.js'
import { createOutputTail } from './output-tail.js'

export interface OutputOptions {
  /** Whether the child's output is shown in the log while it runs. Defaults to false. */
  readonly show?: boolean
  /** Maximum number of bytes of each stream that are shown; a note counts the rest. Defaults to no limit. */
  readonly showBytes?: number
  /** How many bytes of each stream are kept: the last ones. Defaults to 8 MiB. */
  readonly keepBytes?: number
  /** Gets each line of standard output and standard error as it arrives, without the newline. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void
}

/** Reads one stream of a child to its end and returns the kept part as text. */
export async function collectOutput(
  stream: Readable | null,
  name: 'stdout' | 'stderr',
  output: StdoutWriter,
  options: OutputOptions,
): Promise<string> {
  const { onLine, show = false, showBytes = Infinity } = options
  const tail = createOutputTail(options.keepBytes ?? 8 * 1024 * 1024, onLine && ((line) => onLine(line, name)))
  if (stream === null) return ''
  let remaining = showBytes
  const display = async (bytes: Buffer) => {
    if (remaining > 0 && !output.writeUntrusted(bytes.subarray(0, remaining))) await output.drained()
    remaining -= bytes.length
  }
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer
      tail.push(bytes)
      if (show) await display(bytes)
    }
  } catch (error) {
    if (!isReleasedPipeError(error)) throw error
  }
  if (remaining < 0) output.writeUntrusted(`\n[${-remaining} bytes of further output left out]\n`)
  return tail.text()
}

/** Copies one stream of a child into another stream. That the target closes early is not an error of the child. */
export async function pipeOutput(stream: Readable | null, into: Writable): Promise<string> {
  if (stream !== null) await pipeline(stream, into, { end: false }).catch(() => undefined)
  into.end()
  return ''
}
