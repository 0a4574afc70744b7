import { UserError } from '#shared/errors.js'
import type { World } from '#shared/world.js'
import { withLogins } from '../docker-config.js'
import type { Engine } from '../engine.js'
import type { Naming } from '../inputs.js'
import { referencesOf, repositoriesOf } from '../names.js'
import { createAuthorise } from './authorise.js'
import { credentialsFor } from './credentials.js'
import { openGateway } from './gateway.js'
import type { Gateway } from './gateway.js'
import { pushDirectly } from './push-directly.js'
import { attempts, pause, soundsTransient } from './retry.js'
import { writeTags } from './tags.js'
import { isReachable, locate } from './upstream.js'
import type { Upstream } from './upstream.js'

/**
 * Publishes images, all or none, and gives the digest of each. Called when all are built and searched. First all are pushed by
 * digest, parents first; when the last one is there, the tags are written. Before that, nothing can be seen of a failed run, and
 * the next one finds most of it there. Where the engine cannot reach the gateway, or this step the registry, tags are pushed one by one, with a warning.
 */
export async function publish(
  world: World,
  engine: Engine,
  images: readonly string[],
  naming: Naming,
): Promise<Map<string, string>> {
  const targets = images.flatMap((image) => repositoriesOf(image, naming).map((repository) => ({ image, repository })))
  const upstreams = await Promise.all(targets.map(async ({ repository }) => await upstreamOf(world, repository)))
  for (const upstream of upstreams)
    if (!(await isReachable(upstream, world.signal)))
      return await pushDirectly(world, engine, images, naming, `This step cannot reach ${upstream.url}`)
  const gateway = await openGateway(upstreams, world.signal)
  try {
    const inside = await withLogins(world, 'gateway', [{ host: gateway.address, user: 'eleanor', password: gateway.password }])
    for (const [number, { image, repository }] of targets.entries()) {
      const local = referencesOf(image, naming)[0]
      const pushed = await world.log.group(`${image}: pushing to ${repository}`, async () => {
        return await pushThrough(inside, engine, gateway, local, number, repository)
      })
      if (!pushed) return await pushDirectly(world, engine, images, naming, 'The engine cannot reach this step on 127.0.0.1')
    }
    const found = targets.map(({ image }, number) => ({
      image,
      upstream: upstreams[number],
      manifest: gateway.manifests.get(number),
    }))
    const tags = found.flatMap(({ upstream, manifest }) =>
      upstream === undefined || manifest === undefined ? [] : naming.tags.map((name) => ({ upstream, name, manifest })),
    )
    world.log.info(`All images are there. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`)
    await writeTags(world, tags, world.signal)
    // The first registry comes last, so that its digest is the one that is kept.
    return new Map(found.toReversed().map(({ image, manifest }) => [image, manifest?.digest ?? '']))
  } finally {
    await gateway.close()
  }
}

async function upstreamOf(world: Pick<World, 'env' | 'run'>, repository: string): Promise<Upstream> {
  const { host, url, path } = locate(repository)
  return { repository, url, path, authorise: createAuthorise(url, await credentialsFor(world, host)) }
}

/** Pushes one image by digest. False where the engine cannot come to the gateway, as an engine in a virtual machine. */
async function pushThrough(
  { run, log, signal }: World,
  { docker }: Engine,
  gateway: Gateway,
  local: string,
  number: number,
  repository: string,
): Promise<boolean> {
  const reference = `${gateway.address}/${number}:push`
  const tagged = await run(docker, ['tag', local, reference])
  if (tagged.code !== 0) throw new UserError(`${local} is no longer in the engine`, { why: tagged.stderr.trim() })
  try {
    for (let attempt = 0; ; attempt++) {
      const { code, stderr } = await run(docker, ['push', '--quiet', reference])
      if (code === 0 && gateway.manifests.has(number)) break
      if (!gateway.wasReached()) return false
      const why = stderr.trim().split('\n').at(-1) ?? ''
      if (attempt === attempts - 1 || !soundsTransient(why)) throw refused(repository, why)
      log.info(`Trying again: ${why}`)
      await pause(attempt, null, signal)
    }
    log.info(`${repository}@${gateway.manifests.get(number)?.digest ?? ''}`)
    return true
  } finally {
    if (!signal.aborted) await run(docker, ['rmi', reference])
  }
}

function refused(reference: string, why: string): UserError {
  return new UserError(`${reference} could not be pushed`, {
    why,
    fix: 'No tag was written. Check the login (input `logins`, or `docker login` before this step). Running again pushes what is missing',
  })
}
