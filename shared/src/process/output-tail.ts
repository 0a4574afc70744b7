import { StringDecoder } from 'node:string_decoder'

/** The end of a stream of bytes, in bounded memory. */
export interface OutputTail {
  push(chunk: Buffer): void
  /** The kept bytes as UTF-8 text; starts with a note where earlier ones were dropped. */
  text(): string
}

const longestLine = 64 * 1024

/** Keeps the last `keepBytes` bytes; `onLine` gets every line (cut at 64 KiB) as it comes. */
export function createOutputTail(keepBytes: number, onLine?: (line: string) => void): OutputTail {
  const chunks: Buffer[] = []
  const decoder = new StringDecoder('utf8')
  let kept = 0
  let dropped = 0
  let rest = ''

  const lines = (text: string, last: boolean) => {
    if (onLine === undefined) return
    const parts = (rest + text).split('\n')
    rest = last ? '' : (parts.pop() ?? '').slice(0, longestLine)
    for (const part of parts) if (!last || part !== '') onLine(part.slice(0, longestLine).replace(/\r$/, ''))
  }

  return {
    push(chunk) {
      if (onLine !== undefined) lines(decoder.write(chunk), false)
      chunks.push(chunk)
      kept += chunk.length
      for (let first = chunks[0]; first !== undefined && kept - first.length >= keepBytes; first = chunks[0]) {
        chunks.shift()
        kept -= first.length
        dropped += first.length
      }
    },
    text() {
      if (onLine !== undefined) lines(decoder.end(), true)
      const all = Buffer.concat(chunks)
      const cut = Math.max(0, all.length - keepBytes)
      const note = dropped + cut > 0 ? `[${dropped + cut} bytes of earlier output left out]\n` : ''
      return note + all.subarray(cut).toString('utf8')
    },
  }
}
