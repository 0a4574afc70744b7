import { createHash } from 'node:crypto'
import type { Manifest } from '../publish/push-proxy.js'
import type { Upstream } from './repository.js'
import { problemOf, send } from './repository.js'

/** All types of manifests, so that one can be read whatever it is. Source: OCI image specification; Docker. */
export const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** The manifest of this digest; undefined where the registry has none. Any other answer, or other bytes, is an error in words. */
export async function readManifest(
  upstream: Upstream,
  digest: string,
  signal: AbortSignal,
): Promise<Manifest | string | undefined> {
  const answer = await send(upstream, { method: 'GET', to: `manifests/${digest}`, headers: { accept } }, signal)
  if (answer.status === 404) {
    await answer.body?.cancel()
    return undefined
  }
  if (!answer.ok) return await problemOf(answer)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (digestOf(bytes) !== digest) return 'the registry answered with another manifest'
  return { digest, type: answer.headers.get('content-type') ?? '', bytes }
}

/** Operating system, architecture and variant, as the configuration of an image has them. Source: OCI image specification, "Image Configuration". */
export interface PlatformParts {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

/** One entry of an index. What has the platform `unknown` is no image, but an attestation of one. Source: OCI image index; BuildKit, "Attestation storage". */
export interface Entry {
  readonly mediaType: string
  readonly size: number
  readonly digest: string
  readonly platform?: PlatformParts
}

/** The entries of an index; undefined for the manifest of one image. */
export function entriesOf({ bytes }: Manifest): readonly Entry[] | undefined {
  return (JSON.parse(Buffer.from(bytes).toString('utf8')) as { manifests?: Entry[] }).manifests
}

export function isImage({ platform }: Entry): boolean {
  return platform !== undefined && platform.architecture !== 'unknown'
}

/** What platform an image is for, by its entry where it is in an index with its attestations, else by its configuration; undefined where that cannot be read. */
export async function readPlatform(
  upstream: Upstream,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<PlatformParts | undefined> {
  const entries = entriesOf(manifest)
  if (entries !== undefined) return entries.filter(isImage).length === 1 ? entries.find(isImage)?.platform : undefined
  const { config } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as { config?: { digest?: string } }
  if (config?.digest === undefined) return undefined
  const answer = await send(upstream, { method: 'GET', to: `blobs/${config.digest}` }, signal)
  if (!answer.ok) {
    await answer.body?.cancel()
    return undefined
  }
  const { os = '', architecture = '', variant } = (await answer.json()) as Partial<PlatformParts>
  return { os, architecture, ...(variant === undefined ? {} : { variant }) }
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
