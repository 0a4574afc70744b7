import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Layer } from './graph.js'

/** The texts of the locks that exist, by path. */
export async function readLocks(workspace: string, layers: readonly Layer[]): Promise<Map<string, string>> {
  const present = layers.filter(({ lock }) => existsSync(join(workspace, lock)))
  return new Map(
    await Promise.all(present.map(async ({ lock }) => [lock, await readFile(join(workspace, lock), 'utf8')] as const)),
  )
}
