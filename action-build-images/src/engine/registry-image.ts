import type { ActionContext } from '#shared/context/action-context.js'
import { isConnectionError, isPermanentError } from '#shared/network/network-errors.js'
import { withRetry } from '#shared/retry.js'
import type { Platform } from '../inputs/platforms.js'
import { parseReference } from '../references/parse-reference.js'
import { manifestMediaTypes } from '../registry/manifests.js'
import { openRepository } from '../registry/open-repository.js'
import { readAddress } from '../registry/read-request.js'
import type { RegistryRepository } from '../registry/repository.js'
import { isTransientStatus, retryDelaysMs } from '../registry/retry.js'

/** What a registry says of an image, for the platform of the run. */
export interface RegistryImage {
  /** Steps that it triggers in images that are built from it (`ONBUILD`). */
  readonly triggers: readonly string[]
  /** Digests of its layers, unpacked. */
  readonly layers: readonly string[]
  /** Bytes of its layers as the registry has them. */
  readonly compressedBytes: number
}

/** What a run has read of base images, by their references. Another question to a registry would cost a process of the client. */
export type RegistryImages = ReadonlyMap<string, RegistryImage>

/** The part of a manifest or an index that is used. Source: OCI image specification, "Image Manifest" and "Image Index". */
interface Manifest {
  readonly config?: { readonly digest: string }
  readonly layers?: readonly { readonly size: number }[]
  readonly manifests?: readonly {
    readonly digest: string
    readonly platform?: { readonly os: string; readonly architecture: string }
  }[]
}

/** The part of an image configuration that is used. Source: moby, "Image Specification v1.2", `OnBuild` and `rootfs`. */
interface ImageConfig {
  readonly config?: { readonly OnBuild?: readonly string[] | null }
  readonly rootfs?: { readonly diff_ids?: readonly string[] }
}

/** Reads an image from its registry; undefined if that fails, such as for an image that only the engine can reach. */
export async function readRegistryImage(
  context: Pick<ActionContext, 'env' | 'run' | 'signal' | 'log'>,
  reference: string,
  platform: Platform,
): Promise<RegistryImage | undefined> {
  const { repository: name, tag = 'latest', digest } = parseReference(reference)
  try {
    const repository = await openRepository(context, name, readAddress)
    const image = await readImage(repository, { name: digest ?? tag, platform }, context.signal)
    if (image === undefined) return undefined
    const { config, manifest } = image
    const compressedBytes = (manifest.layers ?? []).reduce((sum, { size }) => sum + size, 0)
    return { triggers: config.config?.OnBuild ?? [], layers: config.rootfs?.diff_ids ?? [], compressedBytes }
  } catch (error) {
    context.signal.throwIfAborted()
    context.log.debug(`The configuration of ${reference} could not be read: ${String(error)}`)
    return undefined
  }
}

/** Undefined if the image is not for this platform. */
async function readImage(
  repository: RegistryRepository,
  { name, platform }: { readonly name: string; readonly platform: Platform },
  signal: AbortSignal,
): Promise<{ readonly config: ImageConfig; readonly manifest: Manifest } | undefined> {
  const manifest = await readJson<Manifest>(repository, `manifests/${name}`, signal)
  if (manifest.config !== undefined)
    return { manifest, config: await readJson<ImageConfig>(repository, `blobs/${manifest.config.digest}`, signal) }
  const [os, architecture] = platform.split('/')
  const entry = manifest.manifests?.find((each) => each.platform?.os === os && each.platform?.architecture === architecture)
  return entry === undefined ? undefined : await readImage(repository, { name: entry.digest, platform }, signal)
}

async function readJson<T>({ url, path, authorize }: RegistryRepository, to: string, signal: AbortSignal): Promise<T> {
  const answer = await withRetry({ delaysMs: retryDelaysMs, signal, isTransient }, async () => {
    const authorization = await authorize([`repository:${path}:pull`])
    const headers = { accept: `${manifestMediaTypes}, */*`, ...(authorization === undefined ? {} : { authorization }) }
    const read = await readAddress(`${url}/v2/${path}/${to}`, { headers, signal })
    if (isTransientStatus(read.status)) throw new TypeError(`the registry answered ${read.status}`)
    return read
  })
  if (answer.ok) return (await answer.json()) as T
  throw new Error(`the registry answered ${answer.status}`)
}

function isTransient(error: unknown): boolean {
  return isConnectionError(error) && !isPermanentError(error)
}
