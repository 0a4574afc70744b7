import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { TestPackage } from './metadata-wheel.js'
import { buildWheel } from './metadata-wheel.js'

interface Wheelhouse {
  readonly env: Readonly<Record<string, string>>
}

/** Fills a folder with wheels without content. Returns variables for empty caches. */
export async function fillWheelhouse(folder: string, packages: readonly TestPackage[]): Promise<Wheelhouse> {
  for (const { file, bytes } of await Promise.all(packages.map(buildWheel))) writeFileSync(join(folder, file), bytes)
  return { env: { UV_CACHE_DIR: temporaryFolder('uv-cache'), PIP_CACHE_DIR: temporaryFolder('pip-cache') } }
}
