import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceError } from './source-error.js'

/** An image in an OCI image layout. */
export interface OciLayout {
  /** Relative to the workspace. */
  readonly folder: string
  /** Digest of a manifest or of an index of several platforms. */
  readonly digest: string
  /** Steps that the image triggers in those that are built from it (`ONBUILD`), on any platform. */
  readonly triggers: readonly string[]
}

/** A folder: relative to the workspace, and absolute. */
interface LayoutFolder {
  readonly folder: string
  readonly absolute: string
}

/** Which image of a layout is meant; the tag defaults to `latest`. */
interface LayoutName {
  readonly tag: string | undefined
  readonly digest: string | undefined
}

interface Descriptor {
  readonly digest: string
  readonly annotations?: Readonly<Record<string, string>>
}

/** The part of an index or a manifest that is used. Source: OCI image specification, "Image Index" and "Image Manifest". */
interface Manifest {
  readonly manifests?: readonly Descriptor[]
  readonly config?: Descriptor
}

/** The part of a configuration that is used. Source: moby, "Image Specification v1.2", `OnBuild`. */
interface ImageConfig {
  readonly config?: { readonly OnBuild?: readonly string[] | null }
}

const tagAnnotation = 'org.opencontainers.image.ref.name'

/**
 * Finds an image in an OCI layout: by digest, or by its tag, or the only one. Throws a `SourceError` if there is none. Source: OCI image
 * specification, "Image Layout"; docker/buildx, build, "resolveDigest".
 */
export function readOciLayout({ folder, absolute }: LayoutFolder, { tag = 'latest', digest }: LayoutName): OciLayout {
  const index = readJson(join(absolute, 'index.json')) as Manifest | undefined
  if (index?.manifests === undefined)
    throw new SourceError(
      'which is no OCI layout: it has no valid `index.json`',
      'Give the folder that `type=oci,tar=false` writes',
    )
  const found = digest ?? findByTag(index.manifests, tag)
  if (found === undefined)
    throw new SourceError(
      `which has no image with the tag \`${tag}\``,
      `Write \`:<tag>\` or \`@<digest>\`. It has: ${listImages(index.manifests)}`,
    )
  if (readBlob(absolute, found) === undefined)
    throw new SourceError(`which has no image ${found}`, `It has: ${listImages(index.manifests)}`)
  return { folder, digest: found, triggers: readTriggers(absolute, found) }
}

function findByTag(manifests: readonly Descriptor[], tag: string): string | undefined {
  const tagged = manifests.find(({ annotations }) => annotations?.[tagAnnotation] === tag)
  return (tagged ?? (manifests.length === 1 ? manifests[0] : undefined))?.digest
}

function listImages(manifests: readonly Descriptor[]): string {
  const names = manifests.map(({ digest, annotations }) => annotations?.[tagAnnotation] ?? digest)
  return names.join(', ') || 'none'
}

function readTriggers(folder: string, digest: string): readonly string[] {
  const manifest = readBlob(folder, digest) as Manifest | undefined
  const config =
    manifest?.config === undefined ? undefined : (readBlob(folder, manifest.config.digest) as ImageConfig | undefined)
  const others = (manifest?.manifests ?? []).flatMap((each) => readTriggers(folder, each.digest))
  return [...new Set([...(config?.config?.OnBuild ?? []), ...others])]
}

function readBlob(folder: string, digest: string): unknown {
  const [, algorithm, hash] = /^(\w+):([0-9a-f]+)$/.exec(digest) ?? []
  return algorithm === undefined || hash === undefined ? undefined : readJson(join(folder, 'blobs', algorithm, hash))
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    return undefined
  }
}
