import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Layer } from '../requirements/graph.js'
import { readBytes } from '../requirements/read-file.js'

/** The texts of the locks that exist, by path. */
export async function readLocks(workspace: string, layers: readonly Layer[]): Promise<Map<string, string>> {
  const present = layers.filter(({ lock }) => existsSync(join(workspace, lock)))
  return new Map(
    await Promise.all(present.map(async ({ lock }) => [lock, (await readBytes(workspace, lock)).toString('utf8')] as const)),
  )
}
