import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { arch } from 'node:process'
import { isForGpu } from '../build/variant-checks.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { repositoryOf, tagsIn } from '../references/image-references.js'
import type { CacheUse } from './policy.js'

/** Values of `--cache-from` and `--cache-to` for one image; '' for none. */
export interface CachePlace {
  readonly from: readonly string[]
  /** Written by the build itself: what an inline cache is. */
  readonly during: string
  /** Written when the search is over. */
  readonly after: string
}

export const nowhere: CachePlace = { from: [], during: '', after: '' }

/** Where the cache of an image is. Each has a place of its own, by its name, its variant and its architecture. */
export function placeOfCache(
  node: ImageNode,
  nodes: readonly ImageNode[],
  use: CacheUse,
  { cache: { tag, folder }, naming, platforms }: Pick<ImageInputs, 'cache' | 'naming' | 'platforms'>,
): CachePlace {
  const architecture = platforms[0]?.replace(/^linux\//, '') ?? arch
  const isUsual = ['x64', 'amd64'].includes(architecture)
  const name = node.dockerfile.source.variant?.name ?? (isForGpu(node, nodes) ? 'gpu' : '')
  const variant = `${name === '' ? '' : `-${name}`}${isUsual ? '' : `-${architecture.replaceAll('/', '-')}`}`
  const repository = repositoryOf(node.name, naming)
  const to = (place: string) => (use.writes ? place : '')
  if (use.kind === 'inline') {
    const from = [`type=registry,ref=${repository}:${tag === '' ? (tagsIn(node.name, repository, naming)[0] ?? '') : tag}`]
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
