import type { Decompressor } from './decompressor.js'

/** Opens a decompressor at the beginning of a file. */
export type OpenDecompressor = (onData: (data: Buffer) => unknown) => Decompressor | Promise<Decompressor>

/** Bytes of the pieces in which a damaged chunk is unpacked again, one size after the other. */
const pieceSizes = [1024, 32, 1]

/** Bytes of a file, as it is compressed, that are kept to unpack them again. Of a larger file, one chunk before the damage is lost. */
const maxKeptBytes = 64 * 1024 ** 2

/**
 * Unpacks all that is before the damage. A decoder that meets damage, or other bytes behind the data, keeps back what it has unpacked of
 * the same chunk, so that the chunk is unpacked again in pieces, until what is damaged is a single byte.
 */
export async function createSalvagingDecompressor(
  open: OpenDecompressor,
  onData: (data: Buffer) => unknown,
): Promise<Decompressor> {
  let kept: Buffer[] | undefined = []
  let keptBytes = 0
  let delivered = 0
  const deliver = (data: Buffer) => {
    delivered += data.length
    onData(data)
  }
  const decoder = await open(deliver)

  const salvage = async (intact: readonly Buffer[], chunk: Buffer) => {
    const before = [...intact]
    let damaged = chunk
    for (const size of pieceSizes) {
      const again = await open(skipFirst(delivered, deliver))
      for (const each of before) await again.write(each)
      const start = await findDamage(again, damaged, size)
      before.push(damaged.subarray(0, start))
      damaged = damaged.subarray(start, start + size)
    }
  }
  return {
    async write(chunk) {
      if (decoder.hasFailed()) return
      await decoder.write(chunk)
      if (kept === undefined) return
      if (decoder.hasFailed()) await salvage(kept, chunk)
      kept.push(Buffer.from(chunk))
      keptBytes += chunk.length
      if (decoder.hasFailed() || keptBytes > maxKeptBytes) kept = undefined
    },
    end: async () => {
      await decoder.end()
    },
    hasFailed: () => decoder.hasFailed(),
  }
}

/** Writes the chunk in pieces. Returns where the first one begins with which the decoder fails. */
async function findDamage(decoder: Decompressor, chunk: Buffer, size: number): Promise<number> {
  for (let start = 0; start < chunk.length; start += size) {
    await decoder.write(chunk.subarray(start, start + size))
    if (decoder.hasFailed()) return start
  }
  return chunk.length
}

/** Passes on what follows the first bytes. */
function skipFirst(bytes: number, onData: (data: Buffer) => unknown): (data: Buffer) => void {
  let toSkip = bytes
  return (data) => {
    const rest = data.subarray(toSkip)
    toSkip -= data.length - rest.length
    if (rest.length > 0) onData(rest)
  }
}
