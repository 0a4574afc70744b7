import { describeNetworkError } from '#shared/network/network-errors.js'
import { describeFailure } from '../registry/client.js'
import type { Manifest } from '../registry/manifests.js'
import { putManifest } from '../registry/manifests.js'
import type { RegistryRepository } from '../registry/repository.js'

/** A tag to write, and the manifest for it, which the repository already has. */
export interface Tag {
  readonly repository: RegistryRepository
  readonly name: string
  readonly manifest: Manifest
}

/** Longest times for one tag, with all attempts. */
export interface TagTimeouts {
  readonly readMs: number
  readonly writeMs: number
  /** After a cancellation, the runner ends this process soon. */
  readonly cancelledMs: number
  readonly rollBackMs: number
}

export const tagTimeouts: TagTimeouts = { readMs: 60_000, writeMs: 60_000, cancelledMs: 2000, rollBackMs: 10_000 }

export function referenceOf({ repository, name }: Tag): string {
  return `${repository.name}:${name}`
}

/** Writes one tag. Returns the problem if it fails. Not interrupted by a cancellation, which is handled between the tags. */
export async function writeTag({ repository, name }: Tag, manifest: Manifest, timeoutMs: number): Promise<string | undefined> {
  try {
    const response = await putManifest(repository, name, manifest, AbortSignal.timeout(timeoutMs))
    return response.ok ? undefined : await describeFailure(response)
  } catch (error) {
    return describeNetworkError(error)
  }
}
