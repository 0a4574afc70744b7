import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Offers a verified wheel to later builds, which may be of projects that require it. Returns its path. */
export async function shareWheel(folder: string, wheel: string): Promise<string> {
  const to = join(folder, basename(wheel))
  await mkdir(folder, { recursive: true })
  await rm(to, { force: true })
  await link(wheel, to).catch(async () => await copyFile(wheel, to))
  return to
}
