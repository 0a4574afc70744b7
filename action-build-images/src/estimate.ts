import { arch } from 'node:process'
import type { World } from '#shared/world.js'
import { standInFor } from './bases.js'
import { isApart } from './engine.js'
import type { Engine } from './engine.js'
import type { ImageNode } from './graph.js'
import type { ImageInputs } from './inputs.js'
import { referencesOf } from './names.js'

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

/** Asks the engine for what it has, and registries for the bases that it has not. A builder with a store of its own keeps bases there. */
export async function estimate(
  { run }: Pick<World, 'run'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  { naming, standIns }: Pick<ImageInputs, 'naming' | 'standIns'>,
): Promise<Need> {
  const baseOf = (reference: string) => standInFor(reference, standIns) ?? reference
  const bases = [...new Set(nodes.flatMap((node) => node.bases.map(({ reference }) => baseOf(reference))))]
  const built = new Map(nodes.map(({ name }) => [name, referencesOf(name, naming)[0]]))
  const sizes = await sizesIn(run, engine.docker, [...bases, ...built.values()])
  const missing = isApart(engine) ? [] : bases.filter((base) => !sizes.has(plain(base)))
  const pulled = await Promise.all(missing.map(async (base) => await compressedSize(run, engine.docker, base)))
  const own = nodes.map((node) => {
    const size = sizes.get(plain(built.get(node.name) ?? ''))
    const { base } = node.dockerfile
    const parent = [...node.parents].find(([, names]) => base !== undefined && names.has(base))?.[0]
    const below = sizes.get(plain(parent === undefined ? baseOf(base ?? '') : (built.get(parent) ?? '')))
    return { name: node.name, size: size === undefined ? undefined : Math.max(size - (below ?? 0), 0) }
  })
  return {
    bases: unpacked * sum(pulled),
    images: sum(own.map(({ size = 0 }) => size)),
    unknown: own.filter(({ size }) => size === undefined).map(({ name }) => name),
  }
}

/** Sizes of the images that the engine has, by their plain names. */
async function sizesIn(run: World['run'], docker: string, references: readonly string[]): Promise<Map<string, number>> {
  if (references.length === 0) return new Map()
  const format = [
    'image',
    'inspect',
    '--format',
    '{"names": {{json .RepoTags}}, "digests": {{json .RepoDigests}}, "size": {{.Size}}}',
  ]
  // Fails where one is missing, and tells the others all the same.
  const { stdout } = await run(docker, [...format, ...references], { timeoutMs: 60_000 })
  const found = stdout.split('\n').filter((line) => line.startsWith('{'))
  return new Map(
    found.flatMap((line) => {
      const { names, digests, size } = JSON.parse(line) as Record<'names' | 'digests', string[] | null> & { size: number }
      return [...(names ?? []), ...(digests ?? [])].map((name) => [plain(name), size] as const)
    }),
  )
}

/** A name as short as Docker writes it. Source: distribution/reference, "FamiliarName". */
function plain(reference: string): string {
  const short = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '')
  return /[:@][^/]*$/.test(short) ? short : `${short}:latest`
}

interface Manifest {
  readonly layers?: readonly { readonly size: number }[]
  readonly manifests?: readonly { readonly digest: string; readonly platform?: { readonly architecture: string } }[]
}

/** Bytes of a base in its registry; 0 where nobody tells. Of an image for several platforms, those of this machine's. */
async function compressedSize(run: World['run'], docker: string, reference: string): Promise<number> {
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
