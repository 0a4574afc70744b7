import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { arch } from 'node:process'
import type { CacheLocations } from '../buildx/build-request.js'
import { isForGpu } from '../graph/gpu.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/image-inputs.js'
import { repositoryOf, tagsInRepository } from '../references/image-references.js'
import type { CacheUse } from './policy.js'

/** Where the cache of an image is. Each has a place of its own, by its name, its variant and its architecture. */
export function placeOfCache(
  node: ImageNode,
  nodes: readonly ImageNode[],
  use: CacheUse,
  { cache: { tag, folder }, naming, platforms }: Pick<ImageInputs, 'cache' | 'naming' | 'platforms'>,
): CacheLocations {
  const architecture = platforms[0]?.replace(/^linux\//, '') ?? arch
  const isUsual = ['x64', 'amd64'].includes(architecture)
  const name = node.dockerfile.source.variant?.name ?? (isForGpu(node, nodes) ? 'gpu' : '')
  const variant = `${name === '' ? '' : `-${name}`}${isUsual ? '' : `-${architecture.replaceAll('/', '-')}`}`
  const repository = repositoryOf(node.name, naming)
  const to = (place: string) => (use.writes ? place : '')
  if (use.kind === 'inline') {
    const from = [
      `type=registry,ref=${repository}:${tag === '' ? (tagsInRepository(node.name, repository, naming)[0] ?? '') : tag}`,
    ]
    return { from, during: to('type=inline'), after: '' }
  }
  if (use.kind === 'registry') {
    const place = `type=registry,ref=${repository}:${tag === '' ? 'buildcache' : tag}${variant}`
    return { from: [place], during: '', after: to(`${place},mode=max`) }
  }
  const scope = `${naming.prefix}${node.name}${variant}`
  if (use.kind === 'gha') return { from: [`type=gha,scope=${scope}`], during: '', after: to(`type=gha,scope=${scope},mode=max`) }
  const path = join(folder, scope)
  // The client refuses a folder that holds no cache.
  return { from: existsSync(join(path, 'index.json')) ? [`type=local,src=${path}`] : [], during: '', after: to(path) }
}
