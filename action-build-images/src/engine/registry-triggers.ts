import type { ActionContext } from '#shared/context/action-context.js'
import type { Platform } from '../inputs/platforms.js'
import { parseReference } from '../references/parse-reference.js'
import { send } from '../registry/client.js'
import { manifestMediaTypes } from '../registry/manifests.js'
import { openRepository } from '../registry/open-repository.js'
import type { RegistryRepository } from '../registry/repository.js'

/** The part of a manifest or an index that is used. Source: OCI image specification, "Image Manifest" and "Image Index". */
interface Manifest {
  readonly config?: { readonly digest: string }
  readonly manifests?: readonly {
    readonly digest: string
    readonly platform?: { readonly os: string; readonly architecture: string }
  }[]
}

/** The part of an image configuration that is used. Source: moby, "Image Specification v1.2", `OnBuild`. */
interface ImageConfig {
  readonly config?: { readonly OnBuild?: readonly string[] | null }
}

/**
 * Reads from its registry which steps an image triggers in those that are built from it (`ONBUILD`). An image that only the engine can
 * reach is taken to trigger none.
 */
export async function readRegistryTriggers(
  context: Pick<ActionContext, 'env' | 'run' | 'signal' | 'log'>,
  reference: string,
  platform: Platform,
): Promise<readonly string[]> {
  const { repository: name, tag = 'latest', digest } = parseReference(reference)
  try {
    const repository = await openRepository(context, name)
    const config = await readConfig(repository, { name: digest ?? tag, platform }, context.signal)
    return config.config?.OnBuild ?? []
  } catch (error) {
    context.signal.throwIfAborted()
    context.log.debug(`The configuration of ${reference} could not be read: ${String(error)}`)
    return []
  }
}

async function readConfig(
  repository: RegistryRepository,
  { name, platform }: { readonly name: string; readonly platform: Platform },
  signal: AbortSignal,
): Promise<ImageConfig> {
  const manifest = await readJson<Manifest>(repository, `manifests/${name}`, signal)
  if (manifest.config !== undefined) return await readJson<ImageConfig>(repository, `blobs/${manifest.config.digest}`, signal)
  const [os, architecture] = platform.split('/')
  const entry = manifest.manifests?.find((each) => each.platform?.os === os && each.platform?.architecture === architecture)
  return entry === undefined ? {} : await readConfig(repository, { name: entry.digest, platform }, signal)
}

async function readJson<T>(repository: RegistryRepository, to: string, signal: AbortSignal): Promise<T> {
  const response = await send(repository, { method: 'GET', to, headers: { accept: `${manifestMediaTypes}, */*` } }, signal)
  if (response.ok) return (await response.json()) as T
  await response.body?.cancel()
  throw new Error(`the registry answered ${response.status}`)
}
