import { readStamp } from './stamp.js'

/** What a lock had and its new text lacks, with the input that keeps it. */
export interface LostFeature {
  readonly feature: 'hashes' | 'markers for all platforms'
  readonly input: 'generate-hashes' | 'universal'
  /** Paths of the locks. */
  readonly locks: readonly string[]
}

/** Finds what the new locks lack because a setting is missing now. No pin may have changed, so no other report shows it. */
export function findLostFeatures(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): LostFeature[] {
  const losing = (has: (lock: string) => boolean) =>
    [...after].filter(([path, text]) => has(before.get(path) ?? '') && !has(text)).map(([path]) => path)
  const features: LostFeature[] = [
    { feature: 'hashes', input: 'generate-hashes', locks: losing(hasHashes) },
    { feature: 'markers for all platforms', input: 'universal', locks: losing(isUniversal) },
  ]
  return features.filter(({ locks }) => locks.length > 0)
}

const hasHashes = (lock: string) => /^ *--hash=/m.test(lock)
const isUniversal = (lock: string) => readStamp(lock)?.platform === 'any'
