import { StringDecoder } from 'node:string_decoder'

/** The end of a stream of bytes, in bounded memory. */
export interface OutputTail {
  push(chunk: Buffer): void
  /** The kept bytes as UTF-8 text, after a note if earlier ones were dropped. */
  text(): string
}

const maxLineLength = 64 * 1024

/** Keeps the last `keepBytes` bytes. `onLine` gets every line (cut at 64 KiB) as it arrives. */
export function createOutputTail(keepBytes: number, onLine?: (line: string) => void): OutputTail {
  const chunks: Buffer[] = []
  const decoder = new StringDecoder('utf8')
  let kept = 0
  let dropped = 0
  let partialLine = ''

  const emitLines = (text: string, isEnd: boolean) => {
    if (onLine === undefined) return
    const lines = (partialLine + text).split('\n')
    partialLine = isEnd ? '' : (lines.pop() ?? '').slice(0, maxLineLength)
    for (const line of lines) if (!isEnd || line !== '') onLine(line.slice(0, maxLineLength).replace(/\r$/, ''))
  }

  return {
    push(chunk) {
      if (onLine !== undefined) emitLines(decoder.write(chunk), false)
      chunks.push(chunk)
      kept += chunk.length
      for (let first = chunks[0]; first !== undefined && kept - first.length >= keepBytes; first = chunks[0]) {
        chunks.shift()
        kept -= first.length
        dropped += first.length
      }
    },
    text() {
      if (onLine !== undefined) emitLines(decoder.end(), true)
      const all = Buffer.concat(chunks)
      const cut = Math.max(0, all.length - keepBytes)
      const note = dropped + cut > 0 ? `[${dropped + cut} bytes of earlier output left out]\n` : ''
      return note + all.subarray(cut).toString('utf8')
    },
  }
}
