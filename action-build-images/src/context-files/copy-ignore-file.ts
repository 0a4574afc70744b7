import { statSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'

/**
 * Copies the `<Dockerfile>.dockerignore` of a Dockerfile beside its copy, where the builder looks for it. A folder of that name is no ignore
 * file, as for the builder.
 */
export async function copyIgnoreFile(dockerfile: string, copy: string): Promise<void> {
  const file = `${dockerfile}.dockerignore`
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) await copyFile(file, `${copy}.dockerignore`)
}
