import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Platform } from '../inputs/platforms.js'
import type { PushedImage } from '../publish/push-by-digest.js'
import { describeFailure, findConnectionProblem } from '../registry/client.js'
import { createImageIndex } from '../registry/image-index.js'
import type { Manifest } from '../registry/manifests.js'
import { putManifest, readManifest } from '../registry/manifests.js'
import { openRepositories } from '../registry/open-repository.js'
import type { PlatformParts } from '../registry/platforms.js'
import { readPlatform } from '../registry/platforms.js'
import type { RegistryRepository } from '../registry/repository.js'
import type { JobResult } from './job-result.js'

/** An image in one of its repositories, with the results of its platforms. */
interface Target {
  readonly image: string
  readonly repository: RegistryRepository
  readonly results: readonly JobResult[]
}

interface Part {
  readonly manifest: Manifest
  readonly platform: PlatformParts
}

type PartLookup = { readonly state: 'found'; readonly part: Part } | { readonly state: 'unusable'; readonly reason: string }

/**
 * Looks up all results in every repository, and creates an index for each image with several platforms, without a tag. Throws before
 * anything is written when a digest is missing, or is for another platform than its job reported.
 */
export async function assembleImages(
  context: Pick<ActionContext, 'env' | 'run' | 'signal' | 'log'>,
  results: readonly JobResult[],
  repositoriesOf: (image: string) => readonly string[],
): Promise<PushedImage[]> {
  const targets = await openTargets(context, results, repositoriesOf)
  await requireReachable(targets, context.signal)
  const lookups = await Promise.all(targets.map(async (target) => await findParts(target, context.signal)))
  const problems = lookups.flat().flatMap((lookup) => (lookup.state === 'unusable' ? [lookup.reason] : []))
  if (problems.length > 0)
    throw new UserError(`Not every image is in its registry: ${problems.join('; ')}`, {
      fix: 'Nothing was tagged. Run all jobs again',
    })
  const pushed: PushedImage[] = []
  for (const [index, { image, repository }] of targets.entries()) {
    const parts = (lookups[index] ?? []).flatMap((lookup) => (lookup.state === 'found' ? [lookup.part] : []))
    const [first] = parts
    if (first === undefined) continue
    const manifest = parts.length === 1 ? first.manifest : await writeIndex(context, repository, parts)
    pushed.push({ image, repository, manifest })
  }
  return pushed
}

async function openTargets(
  context: Pick<ActionContext, 'env' | 'run' | 'signal' | 'log'>,
  results: readonly JobResult[],
  repositoriesOf: (image: string) => readonly string[],
): Promise<Target[]> {
  const images = [...new Set(results.map(({ image }) => image))]
  const named = images.flatMap((image) => repositoriesOf(image).map((name) => ({ image, name })))
  const opened = await openRepositories(
    context,
    named.map(({ name }) => name),
  )
  return opened.map((repository, index) => {
    const image = named[index]?.image ?? ''
    return { image, repository, results: results.filter((result) => result.image === image) }
  })
}

async function requireReachable(targets: readonly Target[], signal: AbortSignal): Promise<void> {
  for (const { repository } of targets) {
    const why = await findConnectionProblem(repository, signal)
    if (why !== undefined)
      throw new UserError(`This step cannot reach ${repository.url}`, { why, fix: 'Nothing was tagged. Run this job again' })
  }
}

async function findParts({ repository, results }: Target, signal: AbortSignal): Promise<PartLookup[]> {
  return await Promise.all(
    results.map(async ({ platform, digests }) => {
      return await findPart(repository, digests[repository.name] ?? '', platform, signal)
    }),
  )
}

async function findPart(
  repository: RegistryRepository,
  digest: string,
  platform: Platform,
  signal: AbortSignal,
): Promise<PartLookup> {
  const name = `${repository.name}@${digest}`
  const unusable = (reason: string) => ({ state: 'unusable', reason }) as const
  const lookup = await readManifest(repository, digest, signal)
  if (lookup.state === 'missing') return unusable(`${name} no longer exists`)
  if (lookup.state === 'failed') return unusable(`${name}: ${lookup.reason}`)
  const parts = await readPlatform(repository, lookup.manifest, signal)
  if (parts === undefined) return unusable(`${name}: its configuration cannot be read`)
  if (!isFor(platform, parts)) return unusable(`${name} is for ${parts.os}/${parts.architecture}, not for ${platform}`)
  const [, , variant] = platform.split('/')
  const part = { manifest: lookup.manifest, platform: variant === undefined ? parts : { ...parts, variant } }
  return { state: 'found', part }
}

/** An image need not name its CPU variant. */
function isFor(platform: Platform, parts: PlatformParts): boolean {
  const [os = '', architecture = '', variant] = platform.split('/')
  const isSameVariant = variant === undefined || (parts.variant ?? variant) === variant
  return parts.os === os && parts.architecture === architecture && isSameVariant
}

async function writeIndex(
  { log, signal }: Pick<ActionContext, 'log' | 'signal'>,
  repository: RegistryRepository,
  parts: readonly Part[],
): Promise<Manifest> {
  const index = createImageIndex(parts)
  const response = await putManifest(repository, index.digest, index, signal)
  if (!response.ok)
    throw new UserError(`${repository.name} rejected the index of several platforms: ${await describeFailure(response)}`, {
      fix: 'No tag was written. Run this job again, or publish for one platform',
    })
  await response.body?.cancel()
  log.info(`${repository.name}@${index.digest} has all platforms`)
  return index
}
