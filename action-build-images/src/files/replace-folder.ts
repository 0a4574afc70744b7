import { cp, mkdir, mkdtemp, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a folder in the place of another one, whole: it is moved beside it first, or copied from another disk, and the old one is put
 * back where the last step fails. `target` need not exist.
 */
export async function replaceFolder(target: string, from: string, move: typeof rename = rename): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  const [fresh, old] = [join(beside, 'new'), join(beside, 'old')]
  try {
    await move(from, fresh).catch(async () => await cp(from, fresh, { recursive: true }))
    const existed = await moveAway(target, old, move)
    await move(fresh, target).catch(async (error: unknown) => {
      if (existed) await move(old, target)
      throw error
    })
    await rm(old, { recursive: true, force: true })
  } finally {
    await rm(fresh, { recursive: true, force: true })
    // An old folder that could not be put back stays there.
    await rmdir(beside).catch(() => undefined)
  }
}

async function moveAway(target: string, old: string, move: typeof rename): Promise<boolean> {
  try {
    await move(target, old)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return false
  }
}
