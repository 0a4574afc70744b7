/** Reproducible choices. */
export interface Random {
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
}

/** The Mulberry32 generator: small and reproducible. */
export function createRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { chance: (probability) => next() < probability, pick: (from) => from[Math.floor(next() * from.length)] as never }
}
