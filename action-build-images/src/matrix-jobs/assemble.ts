import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Platform } from '../inputs/platforms.js'
import type { Pushed } from '../publish/push-by-digest.js'
import { upstreamOf } from '../publish/push-by-digest.js'
import type { Manifest } from '../publish/push-proxy.js'
import { merge } from '../registry/image-index.js'
import type { PlatformParts } from '../registry/manifests.js'
import { readManifest, readPlatform } from '../registry/manifests.js'
import type { Upstream } from '../registry/repository.js'
import { isReachable, problemOf, send } from '../registry/repository.js'
import type { Result } from './job-result.js'

interface Part {
  readonly platform: Platform
  readonly upstream: Upstream
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
): Promise<Pushed[]> {
  const images = [...new Set(results.map(({ image }) => image))]
  const targets = await Promise.all(
    images.flatMap((image) =>
      repositoriesOf(image).map(async (repository) => {
        const upstream = await upstreamOf(context, repository)
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
  const pushed: Pushed[] = []
  for (const { image, upstream, found } of looked) {
    const parts = found.filter((each) => typeof each !== 'string')
    const [first] = parts
    if (first === undefined) continue
    const manifest = parts.length === 1 ? first.manifest : merge(parts)
    if (parts.length > 1) await write(context, upstream, manifest)
    pushed.push({ image, upstream, manifest })
  }
  return pushed
}

function partOf({ platform, digests }: Result, upstream: Upstream): Part {
  return { platform, upstream, digest: digests[upstream.repository] ?? '' }
}

/** The manifest with its platform, or what is wrong with it. */
async function look({ platform, upstream, digest }: Part, signal: AbortSignal): Promise<Found | string> {
  const name = `${upstream.repository}@${digest}`
  const manifest = await readManifest(upstream, digest, signal)
  if (manifest === undefined) return `${name} is gone`
  if (typeof manifest === 'string') return `${name}: ${manifest}`
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
  upstream: Upstream,
  { digest, type, bytes }: Manifest,
): Promise<void> {
  const call = { method: 'PUT', to: `manifests/${digest}`, headers: { 'content-type': type }, body: bytes }
  const answer = await send(upstream, call, signal)
  if (!answer.ok)
    throw new UserError(`${upstream.repository} takes no image for several platforms: ${await problemOf(answer)}`, {
      fix: 'No tag was written. Run this job again, or publish for one platform',
    })
  await answer.body?.cancel()
  log.info(`${upstream.repository}@${digest} has all platforms`)
}
