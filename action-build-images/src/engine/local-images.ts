import type { ActionContext } from '#shared/context/action-context.js'
import { firstClient, lowMemoryEnv } from './docker-client.js'
import type { Engine } from './engine.js'
import { findEngineSocket } from './engine-socket.js'

/** An image in the engine. */
export interface LocalImage {
  /** As `docker image inspect` shows it, with `sha256:`. */
  readonly id: string
  /** Bytes, including layers that it shares with others. */
  readonly size: number
  /** Steps that it triggers in images that are built from it (`ONBUILD`). */
  readonly triggers: readonly string[] | null
}

/** Images in the engine, by familiar name. */
export type LocalImages = ReadonlyMap<string, LocalImage>

const format =
  '{"RepoTags": {{json .RepoTags}}, "RepoDigests": {{json .RepoDigests}}, "Id": {{json .Id}}, "Size": {{.Size}}, "Config": {"OnBuild": {{json .Config.OnBuild}}}}'

/** Looks up images in the engine, by its socket or with one call of a client. Without an engine, the result is empty. */
export async function inspectLocalImages(
  context: Pick<ActionContext, 'run' | 'env' | 'signal'>,
  references: readonly string[],
): Promise<LocalImages> {
  if (references.length === 0) return new Map()
  return (await askSocket(context, references)) ?? (await askClient(context, references))
}

/** An image as the engine describes it. Source: Docker Engine API, "Inspect an image". */
interface InspectedImage {
  readonly RepoTags?: readonly string[] | null
  readonly RepoDigests?: readonly string[] | null
  readonly Id: string
  readonly Size: number
  readonly Config?: { readonly OnBuild?: readonly string[] | null } | null
  readonly RootFS: { readonly Layers?: readonly string[] | null }
}

/**
 * Asks the engine for images by its socket, in the order of the references. Undefined if a client is needed, as to say why one of them is
 * missing.
 */
export async function inspectBySocket(
  { env, signal }: Partial<Pick<ActionContext, 'env'>> & Pick<ActionContext, 'signal'>,
  references: readonly string[],
): Promise<readonly InspectedImage[] | undefined> {
  const socket = env === undefined ? undefined : findEngineSocket(env)
  if (socket === undefined) return undefined
  const get = async (reference: string) => (await socket.get(`/images/${reference}/json`, signal)) as InspectedImage | undefined
  const images = await Promise.all(references.map(get)).catch(() => [])
  signal.throwIfAborted()
  const found = images.flatMap((image) => image ?? [])
  return found.length === references.length ? found : undefined
}

/** Undefined if a client is needed. */
async function askSocket(
  { env, signal }: Pick<ActionContext, 'env' | 'signal'>,
  references: readonly string[],
): Promise<LocalImages | undefined> {
  const socket = findEngineSocket(env)
  if (socket === undefined) return undefined
  const get = async (reference: string) => (await socket.get(`/images/${reference}/json`, signal)) as InspectedImage | undefined
  const images = await Promise.all(references.map(get)).catch(() => undefined)
  signal.throwIfAborted()
  return images && new Map(images.flatMap((image) => (image === undefined ? [] : describeImage(image))))
}

function describeImage({ RepoTags, RepoDigests, Id: id, Size: size, Config }: InspectedImage): (readonly [string, LocalImage])[] {
  const names = [...(RepoTags ?? []), ...(RepoDigests ?? [])]
  return names.map((name) => [familiarName(name), { id, size, triggers: Config?.OnBuild ?? null }] as const)
}

async function askClient({ run, env }: Pick<ActionContext, 'run' | 'env'>, references: readonly string[]): Promise<LocalImages> {
  // The command fails if an image is missing, but still prints the others.
  const args = ['image', 'inspect', '--format', format, ...references]
  const answer = await firstClient(
    async (docker) => await run(docker, args, { timeoutMs: 20_000, env: lowMemoryEnv(env) }),
    (_, { stdout }) => stdout,
  )
  const lines = answer.state === 'found' ? answer.value.split('\n').filter((line) => line.startsWith('{')) : []
  return new Map(lines.flatMap((line) => describeImage(JSON.parse(line) as InspectedImage)))
}

/** Bytes of images by their id. The engine is queried only for those that are not in `known`. */
export async function findImageSizes(
  context: Pick<ActionContext, 'run' | 'env' | 'signal'>,
  { docker }: Pick<Engine, 'docker'>,
  known: LocalImages,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const sizes = new Map([...known.values()].map(({ id, size }) => [id, size]))
  const unknown = [...new Set(ids)].filter((id) => !sizes.has(id))
  if (unknown.length === 0) return sizes
  const inspected = await inspectBySocket(context, unknown)
  for (const { Id, Size } of inspected ?? []) sizes.set(Id, Size)
  if (inspected !== undefined) return sizes
  const { stdout } = await context.run(docker, ['image', 'inspect', '--format', '{{.Id}} {{.Size}}', ...unknown])
  for (const line of stdout.trim().split('\n')) {
    const [id = '', size = ''] = line.split(' ')
    sizes.set(id, Number(size))
  }
  return sizes
}

/** The short form of a reference; a tag beside a digest is dropped. Source: distribution/reference, "FamiliarName". */
export function familiarName(reference: string): string {
  const short = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '').replace(/:[^/:@]*(?=@)/, '')
  return /[:@][^/]*$/.test(short) ? short : `${short}:latest`
}
