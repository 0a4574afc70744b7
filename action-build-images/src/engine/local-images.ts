import type { ActionContext } from '#shared/context/action-context.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { actualBase } from '../references/base-images.js'
import { referencesOf } from '../references/image-references.js'
import { firstClient } from './docker-client.js'
import type { Engine } from './engine.js'

/** An image that the engine has. */
export interface Kept {
  /** As `docker image inspect` gives it, with `sha256:`. */
  readonly id: string
  /** Bytes, with those of the layers that it shares with others. */
  readonly size: number
}

/** What the engine has of the images that were asked for, by their plain names. */
export type Inventory = ReadonlyMap<string, Kept>

/**
 * Asks the engine, by one question, for the bases of the images and for what was built under their names before. Any client will do, so
 * that it need not be known which one builds. Where no engine answers, nothing is there.
 */
export async function takeInventory(
  context: Pick<ActionContext, 'run' | 'env'>,
  nodes: readonly ImageNode[],
  { naming, standIns }: Pick<ImageInputs, 'naming' | 'standIns'>,
): Promise<Inventory> {
  const bases = nodes.flatMap((node) => node.bases.map(({ reference }) => actualBase(reference, standIns)))
  return await inspect(context, [...new Set([...bases, ...nodes.map(({ name }) => referencesOf(name, naming)[0])])])
}

/** Bytes of images by their id: those of the inventory are known, the engine is asked for the others. */
export async function sizesOf(
  { run }: Pick<ActionContext, 'run'>,
  { docker }: Pick<Engine, 'docker'>,
  inventory: Inventory,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const sizes = new Map([...inventory.values()].map(({ id, size }) => [id, size]))
  const unknown = [...new Set(ids)].filter((id) => !sizes.has(id))
  if (unknown.length === 0) return sizes
  const { stdout } = await run(docker, ['image', 'inspect', '--format', '{{.Id}} {{.Size}}', ...unknown])
  for (const line of stdout.trim().split('\n')) {
    const [id = '', size = ''] = line.split(' ')
    sizes.set(id, Number(size))
  }
  return sizes
}

/** A name as short as Docker writes it; a digest says more than a tag beside it. Source: distribution/reference, "FamiliarName". */
export function plainName(reference: string): string {
  const short = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '').replace(/:[^/:@]*(?=@)/, '')
  return /[:@][^/]*$/.test(short) ? short : `${short}:latest`
}

const format = '{"names": {{json .RepoTags}}, "digests": {{json .RepoDigests}}, "id": {{json .Id}}, "size": {{.Size}}}'

async function inspect(context: Pick<ActionContext, 'run' | 'env'>, references: readonly string[]): Promise<Inventory> {
  if (references.length === 0) return new Map()
  // Fails where one is missing, and tells the others all the same.
  const question = ['image', 'inspect', '--format', format, ...references]
  const answer = await firstClient(context, question, (_, { stdout }) => ({ stdout }))
  const found = (typeof answer === 'string' ? '' : answer.stdout).split('\n').filter((line) => line.startsWith('{'))
  return new Map(
    found.flatMap((line) => {
      const { names, digests, id, size } = JSON.parse(line) as Record<'names' | 'digests', string[] | null> & Kept
      return [...(names ?? []), ...(digests ?? [])].map((name) => [plainName(name), { id, size }] as const)
    }),
  )
}
