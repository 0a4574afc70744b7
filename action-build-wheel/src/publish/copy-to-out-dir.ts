import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import type { BuiltFiles } from '../archive/built-files.js'
import { listWheels } from '../archive/built-files.js'

/** The files as they are called in `outDir`. */
export function copiesIn(outDir: string, built: BuiltFiles): BuiltFiles {
  const copyOf = (path: string | undefined) => (path === undefined ? undefined : join(outDir, basename(path)))
  const [wheel = '', ...otherWheels] = listWheels(built).map((path) => join(outDir, basename(path)))
  return { wheel, otherWheels, sdist: copyOf(built.sdist), sbom: copyOf(built.sbom) }
}

/** Copies files into a folder, and returns the copies. All are written under temporary names first, so that no partial file is ever visible. */
export async function copyFiles(files: readonly string[], outDir: string): Promise<string[]> {
  const copies = files.map((from) => ({
    from,
    to: join(outDir, basename(from)),
    temporary: join(outDir, `.${basename(from)}.part`),
  }))
  try {
    await mkdir(outDir, { recursive: true })
    for (const { from, temporary } of copies) await copyFile(from, temporary)
    for (const { temporary, to } of copies) await rename(temporary, to)
    return copies.map(({ to }) => to)
  } catch (error) {
    await Promise.all(copies.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)))
    throw new UserError('The wheel could not be written to `out-dir`', { why: messageOf(error) })
  }
}
