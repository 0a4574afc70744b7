import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { Siblings } from './siblings.js'

/** Where the wheels of one project are offered to later steps of the job. */
export function jobWheelFolder(temp: string, directory: string): string {
  return join(temp, 'eleanor-wheels', createHash('sha256').update(directory).digest('hex').slice(0, 16))
}

export interface FindLinksRequest {
  /** Folder of the project, absolute. Its own earlier wheels are left out. */
  readonly directory: string
  /** The other packages of a run; their earlier wheels are left out as well. */
  readonly siblings: Siblings | undefined
  /** Folders and URLs that the user names. */
  readonly given: readonly string[]
}

/** Lists where pip and uv look for wheels besides the index: what the user names, and the wheels of other projects of the job. */
export async function listFindLinks(temp: string, { directory, siblings, given }: FindLinksRequest): Promise<string[]> {
  const own = [directory, ...(siblings?.directories ?? [])].map((folder) => jobWheelFolder(temp, folder))
  const all = dirname(jobWheelFolder(temp, directory))
  const names = (await readdir(all).catch(() => [])).sort()
  const built = siblings === undefined ? [] : [siblings.folder]
  return [...built, ...given, ...names.map((name) => join(all, name)).filter((folder) => !own.includes(folder))]
}

/** The variables that name these places to pip and uv. pip separates them by spaces, uv by commas. */
export function findLinksEnv(links: readonly string[]): Record<string, string> {
  if (links.length === 0) return {}
  const urls = links.map((link) => (isAbsolute(link) ? pathToFileURL(link).href : link).replaceAll(',', '%2C'))
  return { PIP_FIND_LINKS: urls.join(' '), UV_FIND_LINKS: urls.join(',') }
}

/** Describes the files of these places, for a cache key: URLs as they are, wheels by name and hash. */
export async function describeFindLinks(links: readonly string[]): Promise<string[]> {
  const described = links.map(async (link) => {
    if (!isAbsolute(link)) return [link]
    const names = (await readdir(link).catch(() => [])).filter((name) => name.endsWith('.whl')).sort()
    return await Promise.all(names.map(async (name) => `${name} ${await fileSha256(join(link, name))}`))
  })
  return (await Promise.all(described)).flat()
}
