import { arch } from 'node:process'
import type { ActionContext } from '#shared/context/action-context.js'
import type { DiskEstimate } from '../engine/disk-space.js'
import type { Engine } from '../engine/engine.js'
import { hasOwnImageStore } from '../engine/engine.js'
import type { LocalImages } from '../engine/local-images.js'
import { familiarName } from '../engine/local-images.js'
import type { RegistryImages } from '../engine/registry-image.js'
import { findBaseImage } from '../graph/base-image.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { resolveBase, resolveBases } from '../references/base-overrides.js'
import { referencesOf } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'

/** What the images are called and based on. */
interface ImageNames {
  readonly naming: Naming
  readonly baseOverrides: BaseOverrides
}

/** What is known of images before the builds. */
interface KnownImages {
  readonly localImages: LocalImages
  readonly registryImages: RegistryImages
}

/** Layers of system and Python packages unpack to about this multiple of their compressed size. */
const unpackFactor = 2.5

/**
 * Estimates the space that the builds need on the engine's disk, from the images that the engine has and the manifests of bases that it
 * has not. A builder with a separate image store keeps the bases there, so they do not count.
 */
export async function estimateDiskUse(
  { run }: Pick<ActionContext, 'run'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  { naming, baseOverrides, localImages, registryImages }: ImageNames & KnownImages,
): Promise<DiskEstimate> {
  const sizeOf = (reference: string) => localImages.get(familiarName(reference))?.size
  const bases = resolveBases(nodes, baseOverrides)
  const missing = hasOwnImageStore(engine) ? [] : bases.filter((base) => sizeOf(base) === undefined)
  const pulled = await Promise.all(
    missing.map(
      async (base) => registryImages.get(base)?.compressedBytes ?? (await findCompressedSize(run, engine.docker, base)),
    ),
  )
  const built = nodes.filter(({ name }) => sizeOf(referencesOf(name, naming)[0]) !== undefined)
  const added = built.map((node) => {
    const size = sizeOf(referencesOf(node.name, naming)[0]) ?? 0
    const baseSize = sizeOf(baseReference(node, { naming, baseOverrides })) ?? 0
    return Math.max(size - baseSize, 0)
  })
  return {
    bases: unpackFactor * sum(pulled),
    images: sum(added),
    unknown: nodes.filter((node) => !built.includes(node)).map(({ name }) => name),
  }
}

function baseReference(node: ImageNode, { naming, baseOverrides }: ImageNames): string {
  const { base } = node.dockerfile
  if (base === undefined) return resolveBase('', baseOverrides)
  const parent = findBaseImage(node)
  return parent === undefined ? resolveBase(base, baseOverrides) : referencesOf(parent, naming)[0]
}

interface RawManifest {
  readonly layers?: readonly { readonly size: number }[]
  readonly manifests?: readonly { readonly digest: string; readonly platform?: { readonly architecture: string } }[]
}

/** Compressed bytes of an image in its registry, for this machine's architecture; 0 when the registry does not answer. */
async function findCompressedSize(run: ActionContext['run'], docker: string, reference: string): Promise<number> {
  const { code, stdout } = await run(docker, ['buildx', 'imagetools', 'inspect', '--raw', reference], { timeoutMs: 60_000 })
  const { layers, manifests } = code === 0 ? parseManifest(stdout) : {}
  if (layers !== undefined) return sum(layers.map(({ size }) => size))
  const architecture = arch === 'x64' ? 'amd64' : arch
  const manifest = manifests?.find(({ platform }) => platform?.architecture === architecture)
  if (manifest === undefined) return 0
  const repository = reference.replace(/@.*$|:[^/:]*$/, '')
  return await findCompressedSize(run, docker, `${repository}@${manifest.digest}`)
}

function parseManifest(text: string): RawManifest {
  try {
    return JSON.parse(text) as RawManifest
  } catch {
    return {}
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
