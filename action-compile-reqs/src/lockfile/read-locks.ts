import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LayerSource } from '../requirements/layer.js'
import { lockFiles } from '../requirements/layer.js'
import { readWorkspaceText } from '../requirements/read-file.js'

/** The texts of the locks that exist, by path. */
export async function readLocks(
  workspace: string,
  layers: readonly Pick<LayerSource, 'lock' | 'pylock'>[],
): Promise<Map<string, string>> {
  const existing = layers.flatMap(lockFiles).filter((lock) => existsSync(join(workspace, lock)))
  const texts = existing.map(async (lock) => [lock, await readWorkspaceText(workspace, lock)] as const)
  return new Map(await Promise.all(texts))
}
