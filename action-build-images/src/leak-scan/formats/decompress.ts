import { once } from 'node:events'
import { createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import type { Decompressor } from './decompressor.js'
import { createSalvagingDecompressor } from './salvage.js'

type Decoder = ReturnType<typeof createGunzip | typeof createInflate | typeof createInflateRaw | typeof createZstdDecompress>

/** Bytes of a piece of the result. The default of Node.js, 16 KiB, takes twice the time, most of it for changes of the thread. */
const options = { chunkSize: 256 * 1024 }

/** Bytes that decide the format of a stream. */
export const magicLength = 4

/** Creates the decompressor for a stream that begins with these bytes; undefined if it is not compressed. */
export function createDecompressor(start: Buffer, onData: (data: Buffer) => unknown): Decompressor | undefined {
  return findFormat(start)?.(onData)
}

/**
 * Does the same for a file in a layer, which may also have the format of zlib, such as an object of Git. All that is before damage is
 * unpacked.
 */
export async function createFileDecompressor(
  start: Buffer,
  onData: (data: Buffer) => unknown,
): Promise<Decompressor | undefined> {
  const open = isZlib(start) ? openZlib : findFormat(start)
  return open === undefined ? undefined : await createSalvagingDecompressor(open, onData)
}

/** Does the same for the data of a file in a zip archive, which has no header. */
export async function createDeflateDecompressor(onData: (data: Buffer) => unknown): Promise<Decompressor> {
  return await createSalvagingDecompressor((deliver) => createZlibDecompressor(createInflateRaw(options), deliver), onData)
}

type Open = (onData: (data: Buffer) => unknown) => Decompressor

const openZlib: Open = (onData) => createZlibDecompressor(createInflate(options), onData)

function findFormat(start: Buffer): Open | undefined {
  if (isGzip(start)) return (onData) => createZlibDecompressor(createGunzip(options), onData)
  return isZstd(start) ? createZstdDecompressor : undefined
}

/** The usual window, and any level. Source: RFC 1950, section 2.2. */
function isZlib(start: Buffer): boolean {
  return start[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(start[1] ?? 0)
}

/** Source: RFC 1952, section 2.3.1. */
function isGzip(start: Buffer): boolean {
  return start.subarray(0, 2).equals(Buffer.from('1f8b', 'hex'))
}

/** A frame of data, or a skippable frame, with which some compressors begin. Source: RFC 8878, sections 3.1.1 and 3.1.2. */
function isZstd(start: Buffer): boolean {
  if (start.length < magicLength) return false
  const magic = start.readUInt32LE(0)
  return magic === 0xfd2fb528 || (magic & 0xfffffff0) >>> 0 === 0x184d2a50
}

function createZlibDecompressor(unopened: Decoder, onData: (data: Buffer) => unknown): Decompressor {
  const decoder = open(unopened, onData)
  return {
    write: async (chunk) => {
      await write(decoder, chunk)
    },
    end: async () => {
      await finish(decoder)
    },
    hasFailed: () => hasFailed(decoder),
  }
}

/** Node's decoder stops after one frame and ignores the rest, but a layer may consist of many frames. */
function createZstdDecompressor(onData: (data: Buffer) => unknown): Decompressor {
  let decoder = open(createZstdDecompress(options), onData)
  return {
    async write(chunk) {
      let rest = chunk
      while (rest.length > 0) {
        const before = decoder.bytesWritten
        await write(decoder, rest)
        rest = rest.subarray(decoder.bytesWritten - before)
        if (rest.length === 0 || hasFailed(decoder)) return
        // The frame ended within the chunk.
        if (!decoder.readableEnded) await once(decoder, 'end')
        decoder.destroy()
        decoder = open(createZstdDecompress(options), onData)
      }
    },
    end: async () => {
      await finish(decoder)
    },
    hasFailed: () => hasFailed(decoder),
  }
}

function open(decoder: Decoder, onData: (data: Buffer) => unknown): Decoder {
  // The error is thrown by `finish`; until then, writes go nowhere.
  return decoder.on('data', onData).on('error', () => undefined)
}

/** A decoder that fails never answers its write, but it closes. */
async function write(decoder: Decoder, chunk: Buffer): Promise<void> {
  if (decoder.closed) return
  await new Promise<void>((resolve) => {
    const done = () => {
      decoder.off('close', done)
      resolve()
    }
    decoder.once('close', done)
    decoder.write(chunk, done)
  })
}

function hasFailed(decoder: Decoder): boolean {
  return decoder.errored !== null
}

async function finish(decoder: Decoder): Promise<void> {
  if (!decoder.closed) {
    const closed = once(decoder, 'close').catch(() => undefined)
    decoder.end()
    await closed
  }
  if (decoder.errored !== null) throw decoder.errored
}
