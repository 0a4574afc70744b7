import { arch } from 'node:process'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Engine } from '../engine/engine.js'
import { isApart } from '../engine/engine.js'
import type { Inventory } from '../engine/local-images.js'
import { plainName } from '../engine/local-images.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { actualBase } from '../references/base-images.js'
import { referencesOf } from '../references/image-references.js'

/** Bytes that builds will take on the engine's disk, as far as they can be told before. */
export interface Need {
  /** Bases that the engine does not have yet, unpacked: it takes them whatever the cache holds. */
  readonly bases: number
  /** What the images had of their own when they were built last: so much where nothing of it is in the cache. */
  readonly images: number
  /** Images that were never built here. */
  readonly unknown: readonly string[]
}

/** Layers of system and Python packages unpack to about so much of their compressed size. */
const unpacked = 2.5

/** Holds what the engine has against what is needed, and asks registries for the bases that it has not. A builder with a store of its own keeps bases there. */
export async function estimate(
  { run }: Pick<ActionContext, 'run'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  { naming, standIns }: Pick<ImageInputs, 'naming' | 'standIns'>,
  inventory: Inventory,
): Promise<Need> {
  const baseOf = (reference: string) => actualBase(reference, standIns)
  const sizeOf = (reference: string) => inventory.get(plainName(reference))?.size
  const bases = [...new Set(nodes.flatMap((node) => node.bases.map(({ reference }) => baseOf(reference))))]
  const missing = isApart(engine) ? [] : bases.filter((base) => sizeOf(base) === undefined)
  const pulled = await Promise.all(missing.map(async (base) => await compressedSize(run, engine.docker, base)))
  const built = (name: string) => referencesOf(name, naming)[0]
  const own = nodes.map((node) => {
    const { base } = node.dockerfile
    const parent = [...node.parents].find(([, names]) => base !== undefined && names.has(base))?.[0]
    const size = sizeOf(built(node.name))
    const below = sizeOf(parent === undefined ? baseOf(base ?? '') : built(parent)) ?? 0
    return { name: node.name, size: size === undefined ? undefined : Math.max(size - below, 0) }
  })
  return {
    bases: unpacked * sum(pulled),
    images: sum(own.map(({ size = 0 }) => size)),
    unknown: own.filter(({ size }) => size === undefined).map(({ name }) => name),
  }
}

interface Manifest {
  readonly layers?: readonly { readonly size: number }[]
  readonly manifests?: readonly { readonly digest: string; readonly platform?: { readonly architecture: string } }[]
}

/** Bytes of a base in its registry; 0 where nobody tells. Of an image for several platforms, those of this machine's. */
async function compressedSize(run: ActionContext['run'], docker: string, reference: string): Promise<number> {
  const { code, stdout } = await run(docker, ['buildx', 'imagetools', 'inspect', '--raw', reference], { timeoutMs: 60_000 })
  const { layers, manifests } = code === 0 ? read(stdout) : {}
  if (layers !== undefined) return sum(layers.map(({ size }) => size))
  const ours = arch === 'x64' ? 'amd64' : arch
  const fitting = manifests?.find(({ platform }) => platform?.architecture === ours)
  const repository = reference.replace(/@.*$|:[^/:]*$/, '')
  return fitting === undefined ? 0 : await compressedSize(run, docker, `${repository}@${fitting.digest}`)
}

function read(text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest
  } catch {
    return {}
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
