/** Searches one stream of bytes, piece by piece. */
export interface Search {
  /** Gives the offsets in the stream, from its start, where a needle begins that has ended in this piece. */
  push(piece: Buffer): number[]
}

const block = 3
const slots = 1 << 18

/**
 * Makes searches for many needles of one length, in binary strings, at once, in one pass whose cost does not depend on their number.
 * Source: Wu and Manber, "A fast algorithm for multi-pattern searching", 1994: the three bytes at the end of the window say how
 * far it can be moved on.
 */
export function createSearcher(needles: ReadonlySet<string>, length: number): () => Search {
  const farthest = length - block + 1
  const shifts = new Uint8Array(slots).fill(farthest)
  for (const needle of needles) {
    const bytes = Buffer.from(needle, 'latin1')
    for (let end = block - 1; end < length; end++) {
      const slot = slotOf(bytes, end)
      shifts[slot] = Math.min(shifts[slot] ?? 0, length - 1 - end)
    }
  }
  const find = (bytes: Buffer, from: number): number[] => {
    const found: number[] = []
    for (let end = length - 1; end < bytes.length;) {
      const shift = shifts[slotOf(bytes, end)] ?? 1
      if (shift === 0) {
        const start = end - length + 1
        if (needles.has(bytes.toString('latin1', start, end + 1))) found.push(from + start)
      }
      end += shift === 0 ? 1 : shift
    }
    return found
  }
  return () => {
    let seen = 0
    let rest = Buffer.alloc(0)
    return {
      push(piece) {
        // Only the seam is copied: what ends in the first bytes of this piece began in the last ones of those before.
        const seam = Buffer.concat([rest, piece.subarray(0, length - 1)])
        const found = [...find(seam, seen - rest.length), ...find(piece, seen)]
        seen += piece.length
        rest = Buffer.concat([rest, piece.subarray(-length)]).subarray(1 - length)
        return [...new Set(found)]
      },
    }
  }
}

function slotOf(bytes: Buffer, end: number): number {
  return ((bytes[end] ?? 0) ^ ((bytes[end - 1] ?? 0) << 5) ^ ((bytes[end - 2] ?? 0) << 10)) & (slots - 1)
}
