import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import type { Engine } from '../engine/engine.js'
import type { Naming } from '../inputs/naming-inputs.js'
import { repositoriesOf } from '../references/image-references.js'
import { createAuthorise } from '../registry/auth.js'
import { credentialsFor } from '../registry/credentials.js'
import { withLogins } from '../registry/docker-config.js'
import type { Upstream } from '../registry/repository.js'
import { isReachable, locate } from '../registry/repository.js'
import { attempts, pause, soundsTransient } from '../registry/retry.js'
import type { Gateway, Manifest } from './push-proxy.js'
import { openGateway } from './push-proxy.js'

/** An image that is in a repository by its digest. */
export interface Pushed {
  readonly image: string
  readonly upstream: Upstream
  readonly manifest: Manifest
}

/**
 * Pushes images, given by their ids in the engine, to all registries by digest, parents first, so that no tag shows them yet. A text says why that cannot be done
 * here: the engine cannot reach the gateway, or this step the registry. `parents` are
 * images that are in the registries already, whose layers need not be sent again.
 */
export async function pushByDigest(
  context: ActionContext,
  engine: Engine,
  images: ReadonlyMap<string, string>,
  naming: Naming,
  parents: readonly string[],
): Promise<Pushed[] | string> {
  const targets = [...images].flatMap(([image, id]) =>
    repositoriesOf(image, naming).map((repository) => ({ image, id, repository })),
  )
  const upstreams = await Promise.all(targets.map(async ({ repository }) => await upstreamOf(context, repository)))
  const others = parents.flatMap((image) => repositoriesOf(image, naming).map((repository) => upstreamOf(context, repository)))
  for (const upstream of upstreams)
    if (!(await isReachable(upstream, context.signal))) return `This step cannot reach ${upstream.url}`
  const gateway = await openGateway(upstreams, context.signal, await Promise.all(others))
  try {
    const inside = await withLogins(context, 'gateway', [{ host: gateway.address, user: 'eleanor', password: gateway.password }])
    for (const [number, { image, id, repository }] of targets.entries()) {
      const pushed = await context.log.group(`${image}: pushing to ${repository}`, async () => {
        return await pushThrough(inside, engine, gateway, id, number, repository)
      })
      if (!pushed) return 'The engine cannot reach this step on 127.0.0.1'
    }
    return targets.flatMap(({ image }, number) => {
      const [upstream, manifest] = [upstreams[number], gateway.manifests.get(number)]
      return upstream === undefined || manifest === undefined ? [] : [{ image, upstream, manifest }]
    })
  } finally {
    await gateway.close()
  }
}

/** A repository, with the login that Docker has for its registry. */
export async function upstreamOf(context: Pick<ActionContext, 'env' | 'run'>, repository: string): Promise<Upstream> {
  const { host, url, path } = locate(repository)
  return { repository, url, path, authorise: createAuthorise(url, await credentialsFor(context, host)) }
}

/** Pushes one image by digest. False where the engine cannot come to the gateway, as an engine in a virtual machine. */
async function pushThrough(
  { run, log, signal }: ActionContext,
  { docker }: Engine,
  gateway: Gateway,
  id: string,
  number: number,
  repository: string,
): Promise<boolean> {
  const reference = `${gateway.address}/${number}:push`
  const tagged = await run(docker, ['tag', id, reference])
  if (tagged.code !== 0)
    throw new UserError(`The image for ${repository} is no longer in the engine`, { why: tagged.stderr.trim() })
  try {
    for (let attempt = 0; ; attempt++) {
      const { code, stderr } = await run(docker, ['push', '--quiet', reference])
      if (code === 0 && gateway.manifests.has(number)) break
      if (!gateway.wasReached()) return false
      const why = lastLine(stderr)
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
