import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { listFiles } from '../archive/built-files.js'
import type { Verification, VerifiedBuild } from '../verify/verification.js'

/** The place of one wheel in the cache. */
export interface CacheEntry {
  readonly key: string
  /** Folder that is saved and restored. */
  readonly folder: string
}

const verificationFile = 'verification.json'

/** Restores the wheel of an earlier run. Undefined when the cache has none, or when it was changed since. */
export async function restoreWheel(cache: Cache, { key, folder }: CacheEntry): Promise<VerifiedBuild | undefined> {
  if (!(await cache.restore(key, folder))) return undefined
  const names = await readdir(folder)
  const find = (ending: string) => {
    const name = names.find((each) => each.endsWith(ending))
    return name === undefined ? undefined : join(folder, name)
  }
  const wheel = find('.whl')
  if (wheel === undefined) return undefined
  const verification = JSON.parse(await readFile(join(folder, verificationFile), 'utf8')) as Verification
  return { built: { wheel, sdist: find('.tar.gz'), sbom: find('.cdx.json') ?? find('.spdx.json') }, verification }
}

/** Saves a verified wheel for later runs. */
export async function saveWheel(
  cache: Cache,
  { key, folder }: CacheEntry,
  { built, verification }: VerifiedBuild,
): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const file of listFiles(built)) await copyFile(file, join(folder, basename(file)))
  await writeFile(join(folder, verificationFile), JSON.stringify(verification))
  await cache.save(key, folder)
}
