import type { PlannedImage } from '../plan/plan.js'
import { listBases } from './list-bases.js'

/** A built image as the output `images` shows it. */
export interface ImageOutput {
  readonly reference: string
  /** Digest of the manifest once it is pushed; until then the id of the image. */
  readonly digest: string
  readonly tags: readonly string[]
  /** Uncompressed bytes in the engine. */
  readonly size: number
  readonly seconds: number
  /** Whether all steps came from the cache. */
  readonly cached: boolean
  /** Digest of the manifest by platform, when separate jobs built the platforms. */
  readonly platforms?: Readonly<Record<string, string>>
}

/** The output `plan`. */
export function createPlanOutput(images: readonly PlannedImage[]): object {
  return {
    images: images.map(({ node, state, reason = '' }) => ({
      name: node.name,
      dockerfile: node.dockerfile.source.displayPath,
      needs: [...node.parents.keys()].sort(),
      bases: listBases(node),
      level: node.level,
      state,
      reason,
      notes: node.dockerfile.source.catalogue?.notes ?? [],
    })),
  }
}
