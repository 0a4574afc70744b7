import { UserError } from '#shared/errors.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { TrustStore } from './trust-store.js'

/** The secrets as which steps get the trust store: to use it, and to leave it in the image. The second is there only where that is wanted. */
const ids = ['trust', 'trust_bake'] as const

export function isTrustId(id: string): boolean {
  return ids.some((each) => each === id)
}

export function trustSecrets({ pem }: TrustStore, { trust }: Pick<ImageInputs, 'trust'>): (readonly [string, string])[] {
  return (trust === 'bake' ? ids : ids.slice(0, 1)).map((id) => [id, pem] as const)
}

/** Refuses to bake a store that no image takes, before anything is built. */
export function refuseUnbaked(nodes: readonly ImageNode[], { trust }: Pick<ImageInputs, 'trust'>): void {
  const takes = nodes.some(({ dockerfile }) => dockerfile.mounts.some(({ type, id }) => type === 'secret' && id === 'trust_bake'))
  if (trust === 'mount' || takes) return
  throw new UserError('Input `trust` is `bake`, but no image takes the trust store', {
    fix: 'Stand an image on `base` of the catalogue, or paste the step with `--mount=type=secret,id=trust_bake` of the README into a Dockerfile',
  })
}
