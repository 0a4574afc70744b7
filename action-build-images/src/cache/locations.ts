import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { arch } from 'node:process'
import type { CacheInputs } from '../inputs/cache-inputs.js'
import type { Platform } from '../inputs/platforms.js'
import { repositoryOf, tagsInRepository } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'
import type { CacheUse } from './policy.js'

/** Where the build cache of one image is. Source: docker buildx build, `--cache-from`, `--cache-to`. */
export interface CacheLocation {
  /** Values of `--cache-from`. */
  readonly importFrom: readonly string[]
  /** Value of `--cache-to` for the build itself; undefined unless the cache is inline. */
  readonly exportDuringBuild: string | undefined
  /** Where the cache is written after the scan; undefined if it is not written. */
  readonly exportAfterScan: CacheDestination | undefined
}

export type CacheDestination = { readonly cacheTo: string } | { readonly folder: string }

export interface CachedImage {
  readonly name: string
  /** Name of its variant; undefined for an image without one. */
  readonly variant: string | undefined
  /** Undefined for the platform of this machine. */
  readonly platform: Platform | undefined
  readonly naming: Naming
}

export const noCache: CacheLocation = { importFrom: [], exportDuringBuild: undefined, exportAfterScan: undefined }

/** Locates the cache of an image. Each image has its own, by name, variant and architecture. */
export function locateCache(
  { kind, isWritten }: CacheUse,
  { tag, folder }: Pick<CacheInputs, 'tag' | 'folder'>,
  image: CachedImage,
): CacheLocation {
  const { name, naming } = image
  const suffix = suffixOf(image)
  const repository = repositoryOf(name, naming)
  const exportTo = (cacheTo: string) => (isWritten ? { cacheTo: `${cacheTo},mode=max` } : undefined)
  if (kind === 'inline') {
    const imageTag = tag === '' ? (tagsInRepository(name, repository, naming)[0] ?? '') : tag
    const importFrom = [`type=registry,ref=${repository}:${imageTag}`]
    return { importFrom, exportDuringBuild: isWritten ? 'type=inline' : undefined, exportAfterScan: undefined }
  }
  if (kind === 'registry') {
    const cache = `type=registry,ref=${repository}:${tag === '' ? 'buildcache' : tag}${suffix}`
    return { importFrom: [cache], exportDuringBuild: undefined, exportAfterScan: exportTo(cache) }
  }
  const scope = `${naming.prefix}${name}${suffix}`
  if (kind === 'gha') {
    const cache = `type=gha,scope=${scope}`
    return { importFrom: [cache], exportDuringBuild: undefined, exportAfterScan: exportTo(cache) }
  }
  const path = join(folder, scope)
  // The client rejects a folder that contains no cache.
  const importFrom = existsSync(join(path, 'index.json')) ? [`type=local,src=${path}`] : []
  return { importFrom, exportDuringBuild: undefined, exportAfterScan: isWritten ? { folder: path } : undefined }
}

/** `-gpu-arm64`: what distinguishes caches of one image. The most common architecture is left out. */
function suffixOf({ variant, platform }: CachedImage): string {
  const architecture = platform?.replace(/^linux\//, '') ?? arch
  const isCommon = ['x64', 'amd64'].includes(architecture)
  return `${variant === undefined ? '' : `-${variant}`}${isCommon ? '' : `-${architecture.replaceAll('/', '-')}`}`
}
