import type { ActionContext } from '#shared/context/action-context.js'

/** What a registry says of an image, for the platform of the run. */
export interface RegistryImage {
  /** Digests of its layers, unpacked. */
  readonly layers: readonly string[]
  /** Bytes of its layers as the registry has them. */
  readonly compressedBytes: number
}

/** What each run has read, by its signal and the reference: another question to the registry costs a process of the client. */
const imagesOfRuns = new WeakMap<AbortSignal, Map<string, RegistryImage>>()

/** What this run has read of the image; undefined if it has not read it, or could not. */
export function findReadImage({ signal }: Pick<ActionContext, 'signal'>, reference: string): RegistryImage | undefined {
  return imagesOfRuns.get(signal)?.get(reference)
}

/** Keeps what was read of an image. */
export function keepImage({ signal }: Pick<ActionContext, 'signal'>, reference: string, image: RegistryImage): void {
  imagesOfRuns.set(signal, (imagesOfRuns.get(signal) ?? new Map<string, RegistryImage>()).set(reference, image))
}
