/** The ids by which steps mount the trust store: `trust` to use it, `trust_bake` to leave it in the image. */
const trustIds = ['trust', 'trust_bake'] as const

/** Whether the trust store is in the images after the build, or only used by it. */
export type TrustUse = 'mount' | 'bake'

export function isTrustId(id: string): boolean {
  return trustIds.some((each) => each === id)
}

/** The secrets that hold the trust store, by id. `trust_bake` only exists for `bake`. */
export function trustSecrets(pem: string, use: TrustUse): (readonly [id: string, value: string])[] {
  return trustIds.filter((id) => id === 'trust' || use === 'bake').map((id) => [id, pem] as const)
}

/** The id of a secret in the builder. That of the trust store holds its hash, so that a new store makes the steps that mount it run again. */
export function builderSecretId(id: string, trustSha256: string | undefined): string {
  return isTrustId(id) ? `${id}-${(trustSha256 ?? '').slice(0, 16)}` : id
}
