import { inflateSync } from 'node:zlib'
import type { ZipEntry } from './zip-entries.js'

const headerLength = 12

/** Types of objects that are a difference to another one. Source: Git, gitformat-pack(5). */
const byOffset = 6
const byName = 7
const nameLength = 20

/** Whether a file may be a pack of Git, as in a repository that was cloned. Source: Git, gitformat-pack(5). */
export function mayBePack(start: Buffer): boolean {
  return start.toString('latin1', 0, 4) === 'PACK' && start.length >= headerLength && [2, 3].includes(start.readUInt32BE(4))
}

/**
 * Lists the objects of a pack, one after the other, up to damage: those that are whole, and what is new in those that are a difference.
 */
export function* listPackObjects(pack: Buffer): Generator<ZipEntry> {
  let position = headerLength
  for (let left = pack.readUInt32BE(8); left > 0; left--) {
    const { size, dataStart } = readHeader(pack, position)
    const unpacked = unpack(pack.subarray(dataStart), size)
    if (unpacked === undefined) return
    yield { name: '', isDeflated: false, data: unpacked.buffer }
    position = dataStart + unpacked.engine.bytesWritten
  }
}

/** The size is in the low bits of each byte, up to one without the high bit; the first byte has the type, too. */
function readHeader(pack: Buffer, start: number): { readonly size: number; readonly dataStart: number } {
  const first = pack[start] ?? 0
  const end = skipNumber(pack, start)
  const size = pack.subarray(start + 1, end).reduce((sum, byte, index) => sum + (byte & 0x7f) * 2 ** (4 + 7 * index), first & 0xf)
  const type = (first >> 4) & 7
  if (type === byOffset) return { size, dataStart: skipNumber(pack, end) }
  return { size, dataStart: type === byName ? end + nameLength : end }
}

/** The position behind a number, whose last byte has no high bit. */
function skipNumber(pack: Buffer, start: number): number {
  let position = start
  while ((pack[position] ?? 0) > 0x7f) position++
  return position + 1
}

/** With the number of bytes that were read; undefined if they are damaged. */
function unpack(
  data: Buffer,
  size: number,
): { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } } | undefined {
  try {
    // The declared result of this option is a buffer. Source: Node.js, zlib, `info`.
    return inflateSync(data, { info: true, maxOutputLength: Math.max(size, 1) }) as unknown as ReturnType<typeof unpack>
  } catch {
    return undefined
  }
}
