import type * as xz from 'xz-decompress'
import type { Decompressor } from './decompress.js'

type XzModule = Pick<typeof xz, 'XzReadableStream'>

/**
 * Creates the decompressor of a file in the format of bzip2 or xz, of which Node.js knows none; undefined for other files. The libraries
 * are loaded when a file needs them. Source: bzip2, "BZ_HDR"; The .xz File Format, 2.1.1.1.
 *
 * @param limit bytes to unpack at most: a few kilobytes of these formats may become gigabytes.
 */
export async function createSlowDecompressor(
  start: Buffer,
  onData: (data: Buffer) => unknown,
  limit: number,
): Promise<Decompressor | undefined> {
  let room = limit
  const take = (data: Buffer): boolean => {
    onData(data.subarray(0, room))
    room = Math.max(0, room - data.length)
    return room > 0
  }
  if (/^BZh[1-9]/.test(start.toString('latin1', 0, 4))) return await createBzip2Decompressor(take)
  if (start.subarray(0, 6).equals(Buffer.from('fd377a585a00', 'hex'))) return await createXzDecompressor(take)
  return undefined
}

/** Takes data, and returns whether there is room for more. */
type Take = (data: Buffer) => boolean

async function createBzip2Decompressor(take: Take): Promise<Decompressor> {
  const { default: unbzip2 } = await import('unbzip2-stream')
  // Works within each write, and goes on after an error.
  const decoder = unbzip2()
  let failure: unknown
  decoder.on('data', (data: Buffer) => {
    if (failure === undefined && !take(data)) failure = new Error('too large')
  })
  decoder.on('error', (error: unknown) => {
    failure ??= error
  })
  return {
    async write(chunk) {
      if (failure === undefined) decoder.write(chunk)
      await Promise.resolve()
    },
    async end() {
      if (failure === undefined) decoder.end()
      await Promise.resolve()
      if (failure !== undefined) throw new Error('damaged bzip2 data', { cause: failure })
    },
  }
}

async function createXzDecompressor(take: Take): Promise<Decompressor> {
  const loaded: XzModule & { readonly default?: XzModule } = await import('xz-decompress')
  // Node.js recognizes no names in this kind of module, and a bundle has no default.
  const { XzReadableStream } = loaded.default ?? loaded
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const reading = readAll(new XzReadableStream(readable), take)
  // Errors are thrown by `end`. Without a reader, a write would wait for ever.
  const failing = reading.catch(() => undefined)
  return {
    async write(chunk) {
      await Promise.race([writer.write(new Uint8Array(chunk)).catch(() => undefined), failing])
    },
    async end() {
      await Promise.race([writer.close().catch(() => undefined), failing])
      await reading
    },
  }
}

/** Reads the stream to its end, or as far as there is room. */
async function readAll(stream: ReadableStream<Uint8Array>, take: Take): Promise<void> {
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (take(Buffer.from(next.value))) continue
    await reader.cancel()
    return
  }
}
