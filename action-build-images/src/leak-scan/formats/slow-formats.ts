import { setImmediate as afterEvents } from 'node:timers/promises'
import type * as xz from 'xz-decompress'
import type { Decompressor } from './decompressor.js'
import { createSalvagingDecompressor } from './salvage.js'

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
  if (/^BZh[1-9]/.test(start.toString('latin1', 0, 4))) return await createBzip2Decompressor(takeUpTo(limit, onData))
  if (!start.subarray(0, 6).equals(Buffer.from('fd377a585a00', 'hex'))) return undefined
  return await createSalvagingDecompressor(async (deliver) => await createXzDecompressor(takeUpTo(limit, deliver)), onData)
}

/** Takes data, and returns whether there is room for more. */
type Take = (data: Buffer) => boolean

function takeUpTo(limit: number, onData: (data: Buffer) => unknown): Take {
  let room = limit
  return (data) => {
    onData(data.subarray(0, room))
    room = Math.max(0, room - data.length)
    return room > 0
  }
}

/** A block, of 900 kB at most, is unpacked only as a whole, so that damage loses no earlier one. */
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
    hasFailed: () => failure !== undefined,
  }
}

/** Bytes. Source: xz-embedded, "LZMA_IN_REQUIRED". */
const lookahead = 21

async function createXzDecompressor(take: Take): Promise<Decompressor> {
  const loaded: XzModule & { readonly default?: XzModule } = await import('xz-decompress')
  // Node.js recognizes no names in this kind of module, and a bundle has no default.
  const { XzReadableStream } = loaded.default ?? loaded
  const source = createSource()
  const reading = readAll(new XzReadableStream(source.readable), take)
  let state: 'open' | 'ended' | 'failed' = 'open'
  const ending = reading.then(
    () => void (state = 'ended'),
    () => void (state = 'failed'),
  )
  return {
    async write(chunk) {
      // Without a reader, the source would wait for ever.
      if (state === 'open') await Promise.race([source.supply(new Uint8Array(chunk)), ending])
      // What was unpacked is on its way to `take`.
      await afterEvents()
    },
    async end() {
      // The decoder holds back what it could read of the last bytes, until it has some more: of a file that is cut short, too.
      for (let left = lookahead; left > 0 && state === 'open'; left--)
        await Promise.race([source.supply(new Uint8Array(1)), ending])
      await afterEvents()
      if (state === 'open') await Promise.race([source.close(), ending])
      // Throws the error.
      await reading
    },
    hasFailed: () => state === 'failed',
  }
}

/** A stream that is written piece by piece: `supply` waits until the reader wants more than the piece. */
function createSource() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let wanted = Promise.withResolvers<undefined>()
  const readable = new ReadableStream<Uint8Array>(
    {
      start: (own) => void (controller = own),
      pull: () => {
        wanted.resolve(undefined)
      },
    },
    { highWaterMark: 0 },
  )
  return {
    readable,
    async supply(chunk: Uint8Array) {
      await wanted.promise
      wanted = Promise.withResolvers()
      controller?.enqueue(chunk)
      await wanted.promise
    },
    async close() {
      await wanted.promise
      controller?.close()
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
