/** Searches one stream of bytes, chunk by chunk. */
export interface Search {
  /** Returns the offsets, from the start of the stream, of the matches that end in this chunk. */
  push(chunk: Buffer): number[]
}

/** Starts the search of a new stream. */
export type StartSearch = () => Search

/** Bytes at the end of the window that decide how far it moves. */
const blockLength = 3
const tableSize = 1 << 18

/**
 * Creates a search for many patterns of one length, given as binary strings, in one pass whose cost does not depend on their number.
 * Source: Wu and Manber, "A fast algorithm for multi-pattern searching", 1994.
 */
export function createPatternSearch(patterns: ReadonlySet<string>, length: number): StartSearch {
  const shifts = createShiftTable(patterns, length)
  const findIn = (bytes: Buffer, offset: number): number[] => {
    const found: number[] = []
    let end = length - 1
    while (end < bytes.length) {
      const shift = shifts[hashBlock(bytes, end)] ?? 1
      if (shift > 0) {
        end += shift
        continue
      }
      const start = end - length + 1
      if (patterns.has(bytes.toString('latin1', start, end + 1))) found.push(offset + start)
      end += 1
    }
    return found
  }
  return () => {
    let position = 0
    let tail = Buffer.alloc(0)
    return {
      push(chunk) {
        // Only the boundary is copied: a match that ends in the first bytes of this chunk began in the chunks before.
        const boundary = Buffer.concat([tail, chunk.subarray(0, length - 1)])
        const found = new Set([...findIn(boundary, position - tail.length), ...findIn(chunk, position)])
        position += chunk.length
        tail = Buffer.concat([tail, chunk.subarray(-length)]).subarray(1 - length)
        return [...found]
      },
    }
  }
}

/** For each block of bytes: how far the window can move if it ends with this block. */
function createShiftTable(patterns: ReadonlySet<string>, length: number): Uint8Array {
  const shifts = new Uint8Array(tableSize).fill(length - blockLength + 1)
  for (const pattern of patterns) {
    const bytes = Buffer.from(pattern, 'latin1')
    for (let end = blockLength - 1; end < length; end++) {
      const slot = hashBlock(bytes, end)
      shifts[slot] = Math.min(shifts[slot] ?? 0, length - 1 - end)
    }
  }
  return shifts
}

function hashBlock(bytes: Buffer, end: number): number {
  return ((bytes[end] ?? 0) ^ ((bytes[end - 1] ?? 0) << 5) ^ ((bytes[end - 2] ?? 0) << 10)) & (tableSize - 1)
}
