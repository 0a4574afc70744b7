import { send } from './client.js'
import type { Manifest } from './manifests.js'
import type { RegistryRepository } from './repository.js'

/** Operating system, architecture and variant of an image. Source: OCI image specification, "Image Configuration". */
export interface PlatformParts {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

/**
 * One descriptor of an image index. With the platform `unknown`, it describes an attestation, not an image.
 * Source: OCI image index; BuildKit, "Attestation storage".
 */
export interface IndexEntry {
  readonly mediaType: string
  readonly size: number
  readonly digest: string
  readonly platform?: PlatformParts
}

/** Reads the entries of an index; undefined for the manifest of one image. */
export function readIndexEntries({ bytes }: Manifest): readonly IndexEntry[] | undefined {
  return (JSON.parse(Buffer.from(bytes).toString('utf8')) as { manifests?: IndexEntry[] }).manifests
}

export function isImageEntry({ platform }: IndexEntry): boolean {
  return platform !== undefined && platform.architecture !== 'unknown'
}

/**
 * Reads the platform of an image: from its index entry if the manifest is an index of one image and its attestations, else from the
 * image configuration. Returns undefined if neither says it.
 */
export async function readPlatform(
  repository: RegistryRepository,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<PlatformParts | undefined> {
  const images = readIndexEntries(manifest)?.filter(isImageEntry)
  if (images !== undefined) return images.length === 1 ? images[0]?.platform : undefined
  const { config } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as { config?: { digest?: string } }
  if (config?.digest === undefined) return undefined
  const response = await send(repository, { method: 'GET', to: `blobs/${config.digest}` }, signal)
  if (!response.ok) {
    await response.body?.cancel()
    return undefined
  }
  const { os = '', architecture = '', variant } = (await response.json()) as Partial<PlatformParts>
  return { os, architecture, ...(variant === undefined ? {} : { variant }) }
}
