import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import type { Built } from '../build/build-distributions.js'

/** Puts the checked files into `out-dir`: both are written under temporary names first, so that no half file is ever seen. */
export async function publish(built: Built, outDir: string): Promise<Built> {
  const moves = allFiles(built).map((from) => {
    const to = join(outDir, basename(from))
    return { from, to, temporary: join(outDir, `.${basename(from)}.part`) }
  })
  try {
    await mkdir(outDir, { recursive: true })
    for (const { from, temporary } of moves) await copyFile(from, temporary)
    for (const { temporary, to } of moves) await rename(temporary, to)
  } catch (error) {
    await Promise.all(moves.map(async ({ temporary }) => await rm(temporary, { force: true }).catch(() => undefined)))
    throw new UserError('The wheel could not be written to `out-dir`', { why: messageOf(error) })
  }
  const placed = (path: string) => join(outDir, basename(path))
  const { wheel, sdist, sbom } = built
  return { wheel: placed(wheel), sdist: sdist && placed(sdist), ...(sbom === undefined ? {} : { sbom: placed(sbom) }) }
}

/** The distributions of a build. */
export function filesOf({ wheel, sdist }: Built): string[] {
  return sdist === undefined ? [wheel] : [wheel, sdist]
}

/** All files that leave the action. */
export function allFiles(built: Built): string[] {
  return [...filesOf(built), ...(built.sbom === undefined ? [] : [built.sbom])]
}
