import type { ActionContext } from '#shared/context/action-context.js'
import { firstClient, lowMemoryEnv } from './docker-client.js'
import type { Engine } from './engine.js'

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
  '{"names": {{json .RepoTags}}, "digests": {{json .RepoDigests}}, "id": {{json .Id}}, "size": {{.Size}}, "triggers": {{json .Config.OnBuild}}}'

/** Looks up images in the engine with one call. Any client will do. Without an engine, the result is empty. */
export async function inspectLocalImages(
  { run, env }: Pick<ActionContext, 'run' | 'env'>,
  references: readonly string[],
): Promise<LocalImages> {
  if (references.length === 0) return new Map()
  // The command fails if an image is missing, but still prints the others.
  const args = ['image', 'inspect', '--format', format, ...references]
  const answer = await firstClient(
    async (docker) => await run(docker, args, { timeoutMs: 20_000, env: lowMemoryEnv(env) }),
    (_, { stdout }) => stdout,
  )
  const lines = answer.state === 'found' ? answer.value.split('\n').filter((line) => line.startsWith('{')) : []
  return new Map(lines.flatMap(parseLine))
}

function parseLine(line: string): (readonly [string, LocalImage])[] {
  const { names, digests, id, size, triggers } = JSON.parse(line) as Record<'names' | 'digests', string[] | null> & LocalImage
  return [...(names ?? []), ...(digests ?? [])].map((name) => [familiarName(name), { id, size, triggers }] as const)
}

/** Bytes of images by their id. The engine is queried only for those that are not in `known`. */
export async function findImageSizes(
  { run }: Pick<ActionContext, 'run'>,
  { docker }: Pick<Engine, 'docker'>,
  known: LocalImages,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const sizes = new Map([...known.values()].map(({ id, size }) => [id, size]))
  const unknown = [...new Set(ids)].filter((id) => !sizes.has(id))
  if (unknown.length === 0) return sizes
  const { stdout } = await run(docker, ['image', 'inspect', '--format', '{{.Id}} {{.Size}}', ...unknown])
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
