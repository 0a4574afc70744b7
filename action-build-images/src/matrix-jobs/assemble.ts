import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Platform } from '../inputs/platforms.js'
import type { PushedImage } from '../publish/push-by-digest.js'
import { describeFailure, isReachable } from '../registry/client.js'
import { createImageIndex } from '../registry/image-index.js'
import type { Manifest } from '../registry/manifests.js'
import { putManifest, readManifest } from '../registry/manifests.js'
import { openRepository } from '../registry/open-repository.js'
import type { PlatformParts } from '../registry/platforms.js'
import { readPlatform } from '../registry/platforms.js'
import type { RegistryRepository } from '../registry/repository.js'
import type { Result } from './job-result.js'

interface Part {
  readonly platform: Platform
  readonly upstream: RegistryRepository
  readonly digest: string
}

interface Found {
  readonly manifest: Manifest
  readonly platform: PlatformParts
}

/**
 * Looks in every repository for what was handed over, and makes one index of an image for several platforms, still under no tag.
 * A digest that is gone, or is for another platform than its job has said, is an error before anything is written.
 */
export async function assemble(
  context: Pick<ActionContext, 'env' | 'run' | 'signal' | 'log'>,
  results: readonly Result[],
  repositoriesOf: (image: string) => readonly string[],
): Promise<PushedImage[]> {
  const images = [...new Set(results.map(({ image }) => image))]
  const targets = await Promise.all(
    images.flatMap((image) =>
      repositoriesOf(image).map(async (repository) => {
        const upstream = await openRepository(context, repository)
        const parts = results.filter((result) => result.image === image)
        return { image, upstream, parts: parts.map((part) => partOf(part, upstream)) }
      }),
    ),
  )
  for (const { upstream } of targets)
    if (!(await isReachable(upstream, context.signal)))
      throw new UserError(`This step cannot reach ${upstream.url}`, { fix: 'Nothing was tagged. Run this job again' })
  const looked = await Promise.all(
    targets.map(async (target) => ({
      ...target,
      found: await Promise.all(target.parts.map((part) => look(part, context.signal))),
    })),
  )
  const problems = looked.flatMap(({ found }) => found.filter((each) => typeof each === 'string'))
  if (problems.length > 0)
    throw new UserError(`Not every image is in its registry: ${problems.join('; ')}`, {
      fix: 'Nothing was tagged. Run all jobs again',
    })
  const pushed: PushedImage[] = []
  for (const { image, upstream, found } of looked) {
    const parts = found.filter((each) => typeof each !== 'string')
    const [first] = parts
    if (first === undefined) continue
    const manifest = parts.length === 1 ? first.manifest : createImageIndex(parts)
    if (parts.length > 1) await write(context, upstream, manifest)
    pushed.push({ image, repository: upstream, manifest })
  }
  return pushed
}

function partOf({ platform, digests }: Result, upstream: RegistryRepository): Part {
  return { platform, upstream, digest: digests[upstream.name] ?? '' }
}

/** The manifest with its platform, or what is wrong with it. */
async function look({ platform, upstream, digest }: Part, signal: AbortSignal): Promise<Found | string> {
  const name = `${upstream.name}@${digest}`
  const lookup = await readManifest(upstream, digest, signal)
  if (lookup.state === 'missing') return `${name} is gone`
  if (lookup.state === 'failed') return `${name}: ${lookup.reason}`
  const { manifest } = lookup
  const parts = await readPlatform(upstream, manifest, signal)
  if (parts === undefined) return `${name}: its configuration cannot be read`
  const [os = '', architecture = '', variant] = platform.split('/')
  const isRight = parts.os === os && parts.architecture === architecture
  // An image need not name its variant.
  if (!isRight || (variant !== undefined && (parts.variant ?? variant) !== variant))
    return `${name} is for ${parts.os}/${parts.architecture}, not for ${platform}`
  return { manifest, platform: variant === undefined ? parts : { ...parts, variant } }
}

async function write(
  { log, signal }: Pick<ActionContext, 'log' | 'signal'>,
  upstream: RegistryRepository,
  manifest: Manifest,
): Promise<void> {
  const answer = await putManifest(upstream, manifest.digest, manifest, signal)
  if (!answer.ok)
    throw new UserError(`${upstream.name} takes no image for several platforms: ${await describeFailure(answer)}`, {
      fix: 'No tag was written. Run this job again, or publish for one platform',
    })
  await answer.body?.cancel()
  log.info(`${upstream.name}@${manifest.digest} has all platforms`)
}
