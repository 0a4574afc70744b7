import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes all texts to their paths (relative to the folder) or none: first all under temporary names, then renamed in a row. */
export async function writeAll(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const suffix = `.${randomUUID().slice(0, 8)}.tmp`
  const targets = [...texts].map(([path, text]) => ({ path: join(folder, path), temporary: join(folder, path) + suffix, text }))
  try {
    await Promise.all(targets.map(async ({ temporary, text }) => await writeFile(temporary, text, { flag: 'wx' })))
    for (const { path, temporary } of targets) await rename(temporary, path)
  } finally {
    await Promise.all(targets.map(async ({ temporary }) => await rm(temporary, { force: true })))
  }
}
