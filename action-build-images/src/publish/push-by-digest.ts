import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import { withRetry } from '#shared/retry.js'
import { repositoriesOf } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'
import { parseReference } from '../references/parse-reference.js'
import { findConnectionProblem } from '../registry/client.js'
import { withLogins } from '../registry/docker-config.js'
import type { Manifest } from '../registry/manifests.js'
import { openRepositories } from '../registry/open-repository.js'
import type { RegistryRepository } from '../registry/repository.js'
import { locateRepository } from '../registry/repository.js'
import { isTransientMessage, retryDelaysMs } from '../registry/retry.js'
import type { PushProxy } from './push-proxy.js'
import { startPushProxy } from './push-proxy.js'
import { pushReferencesState } from './remove-push-references.js'

/** An image that a repository has under its digest. */
export interface PushedImage {
  readonly image: string
  readonly repository: RegistryRepository
  readonly manifest: Manifest
}

export interface ImagesToPush {
  /** Image ids in the engine by image name, parents first. */
  readonly ids: ReadonlyMap<string, string>
  readonly naming: Naming
  /** Images that the registries have already, whose layers need not be uploaded. */
  readonly parents: readonly string[]
  /** References of external bases, whose layers need not be uploaded to their own registry. */
  readonly bases: readonly string[]
}

/** `unreachable`: the engine cannot connect to the proxy, or this step cannot reach the registry. */
export type PushResult =
  | { readonly state: 'pushed'; readonly images: readonly PushedImage[] }
  | { readonly state: 'unreachable'; readonly reason: string }

/** Longest time to remove a name from the engine. After a cancellation, the runner ends this process soon. */
const removalTimeoutMs = 5000

/** One image for one repository, which has this index at the proxy. */
interface PushTarget {
  readonly image: string
  readonly id: string
  readonly repository: RegistryRepository
  readonly index: number
}

/** The proxy could not be used by the engine, as by one in a virtual machine. */
class ProxyNotReached extends Error {}

/** `docker push` failed with this message. */
class PushFailed extends Error {}

/** Pushes images to all registries by digest, so that no tag shows them yet. `docker` is the client. */
export async function pushByDigest(
  context: ActionContext,
  docker: string,
  { ids, naming, parents, bases }: ImagesToPush,
): Promise<PushResult> {
  const { targets, sources } = await openTargets(context, { ids, naming, parents, bases })
  const repositories = targets.map(({ repository }) => repository)
  const unreachable = await findUnreachable(repositories, context.signal)
  if (unreachable !== undefined) return { state: 'unreachable', reason: unreachable }
  const proxy = await startPushProxy({ repositories, sources, signal: context.signal })
  const references = targets.map(({ index }) => pushReferenceAt(proxy, index))
  // If this process is killed, `post` removes them.
  const save = (names: readonly string[]) => {
    context.saveState(pushReferencesState, names.length === 0 ? '' : JSON.stringify({ docker, references: names }))
  }
  save(references)
  const left = new Set<string>()
  try {
    const login = { host: proxy.address, user: proxy.user, password: proxy.password }
    const withLogin = await withLogins(context, 'push-proxy', [login])
    const images: PushedImage[] = []
    for (const target of targets) images.push(await pushTarget(withLogin, docker, { proxy, left }, target))
    return { state: 'pushed', images }
  } catch (error) {
    if (!(error instanceof ProxyNotReached)) throw error
    return { state: 'unreachable', reason: `The engine cannot reach this step on 127.0.0.1: ${error.message}` }
  } finally {
    await proxy.close()
    save([...left])
  }
}

/** The name under which the engine pushes the image at this index. */
function pushReferenceAt({ address }: Pick<PushProxy, 'address'>, index: number): string {
  return `${address}/${index}:push`
}

/** Opens the repositories to push to, and those that layers may be mounted from: no registry mounts from another one. */
async function openTargets(
  context: Pick<ActionContext, 'env' | 'run'>,
  { ids, naming, parents, bases }: ImagesToPush,
): Promise<{ readonly targets: PushTarget[]; readonly sources: RegistryRepository[] }> {
  const pushes = [...ids].flatMap(([image, id]) => repositoriesOf(image, naming).map((name) => ({ image, id, name })))
  const registries = new Set(pushes.map(({ name }) => locateRepository(name).host))
  const existing = [
    ...parents.flatMap((image) => repositoriesOf(image, naming)),
    ...bases.map((base) => parseReference(base).repository),
  ]
  const mountable = [...new Set(existing)].filter((name) => registries.has(locateRepository(name).host))
  const opened = await openRepositories(context, [...pushes.map(({ name }) => name), ...mountable])
  const targets = pushes.flatMap(({ image, id }, index) => {
    const repository = opened[index]
    return repository === undefined ? [] : [{ image, id, index, repository }]
  })
  return { targets, sources: opened.slice(pushes.length) }
}

async function findUnreachable(repositories: readonly RegistryRepository[], signal: AbortSignal): Promise<string | undefined> {
  for (const repository of repositories) {
    const problem = await findConnectionProblem(repository, signal)
    if (problem !== undefined) return `This step cannot reach ${repository.url}: ${problem}`
  }
  return undefined
}

/** `left` gets the name while the engine has it. */
async function pushTarget(
  context: ActionContext,
  docker: string,
  { proxy, left }: { readonly proxy: PushProxy; readonly left: Set<string> },
  { image, id, repository, index }: PushTarget,
): Promise<PushedImage> {
  return await context.log.group(`${image}: pushing to ${repository.name}`, async () => {
    const reference = pushReferenceAt(proxy, index)
    left.add(reference)
    try {
      const tagged = await context.run(docker, ['tag', id, reference])
      if (tagged.code !== 0)
        throw new UserError(`The engine no longer has the image for ${repository.name}`, { why: tagged.stderr.trim() })
      const manifest = await pushReference(context, docker, reference, { proxy, index, repository: repository.name })
      context.log.info(`${repository.name}@${manifest.digest}`)
      return { image, repository, manifest }
    } finally {
      const options = { ignoreCancellation: true, timeoutMs: removalTimeoutMs }
      const { code, stderr } = await context.run(docker, ['rmi', reference], options)
      if (code === 0 || stderr.includes('No such image')) left.delete(reference)
    }
  })
}

async function pushReference(
  { run, log, signal }: Pick<ActionContext, 'run' | 'log' | 'signal'>,
  docker: string,
  reference: string,
  { proxy, index, repository }: { readonly proxy: PushProxy; readonly index: number; readonly repository: string },
): Promise<Manifest> {
  const policy = {
    delaysMs: retryDelaysMs,
    signal,
    isTransient: (error: unknown) => error instanceof PushFailed && isTransientMessage(error.message),
    onRetry: (error: unknown) => {
      log.info(`Retrying the push: ${messageOf(error)}`)
    },
  }
  try {
    return await withRetry(policy, async () => {
      const before = proxy.receivedBytes()
      const describe = () => `${((proxy.receivedBytes() - before) / 1e6).toFixed(1)} MB sent`
      const { code, stderr } = await run(docker, ['push', '--quiet', reference], { describe })
      const manifest = proxy.manifests.get(index)
      if (code === 0 && manifest !== undefined) return manifest
      throw proxy.wasReached() ? new PushFailed(lastLine(stderr)) : new ProxyNotReached(lastLine(stderr))
    })
  } catch (error) {
    if (!(error instanceof PushFailed)) throw error
    throw new UserError(`${repository} could not be pushed`, {
      why: error.message,
      fix: 'No tag was written. Check the login (`logins`, or `docker login` before this step), then run the step again: it pushes only what is missing',
      commandFix:
        'No tag was written. Check the login with `docker login`, then run the command again: it pushes only what is missing',
    })
  }
}
