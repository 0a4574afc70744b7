import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { Package } from './tiny-wheel.js'
import { tinyWheel } from './tiny-wheel.js'

interface Wheelhouse {
  readonly env: Readonly<Record<string, string>>
}

/** Fills a folder with wheels of no content, and gives variables under which nothing else is cached from earlier tests. */
export async function wheelhouse(folder: string, packages: readonly Package[]): Promise<Wheelhouse> {
  for (const { file, bytes } of await Promise.all(packages.map(tinyWheel))) writeFileSync(join(folder, file), bytes)
  return { env: { UV_CACHE_DIR: temporaryFolder('uv-cache'), PIP_CACHE_DIR: temporaryFolder('pip-cache') } }
}
