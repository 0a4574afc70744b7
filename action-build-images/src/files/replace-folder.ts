import { cp, mkdir, mkdtemp, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Replaces a folder as a whole: `source` is first moved to a folder beside `target` (or copied, from another disk), and the old folder is
 * restored if the last step fails. `target` need not exist. `move` is only replaced in tests.
 */
export async function replaceFolder(target: string, source: string, move: typeof rename = rename): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const staging = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  const newFolder = join(staging, 'new')
  const oldFolder = join(staging, 'old')
  try {
    await move(source, newFolder).catch(async () => await cp(source, newFolder, { recursive: true }))
    const existed = await moveIfExists(target, oldFolder, move)
    await move(newFolder, target).catch(async (error: unknown) => {
      if (existed) await move(oldFolder, target)
      throw error
    })
    await rm(oldFolder, { recursive: true, force: true })
  } finally {
    await rm(newFolder, { recursive: true, force: true })
    // Fails, and keeps the old folder, if that could not be restored.
    await rmdir(staging).catch(() => undefined)
  }
}

async function moveIfExists(from: string, to: string, move: typeof rename): Promise<boolean> {
  try {
    await move(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return false
  }
}
