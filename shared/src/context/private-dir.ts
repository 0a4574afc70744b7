import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of the saved state that holds the path of the private folder; `post.ts` reads it. */
export const privateDirState = 'private-folder'
export const privateDirPrefix = 'eleanor-private-'

/** A folder that only this user can read. `post` removes it with everything in it. */
export interface PrivateDir {
  readonly path: string
  /** Writes a new file of mode 0600 and returns its path. An existing file is an error. */
  write(name: string, content: string | Uint8Array): Promise<string>
}

/**
 * Creates the private folder of this run in `RUNNER_TEMP`. Its path is saved as state before the folder exists, so that `post` finds
 * it even if the run ends in between.
 */
export async function createPrivateDir(temp: string, saveState: (name: string, value: string) => void): Promise<PrivateDir> {
  const path = join(temp, `${privateDirPrefix}${randomUUID().slice(0, 8)}`)
  saveState(privateDirState, path)
  return await createFolder(path)
}

/** Creates a folder in a private folder, such as one for each platform. `post` removes it with its parent. */
export async function createPrivateSubfolder(parent: PrivateDir, name: string): Promise<PrivateDir> {
  return await createFolder(join(parent.path, name))
}

async function createFolder(path: string): Promise<PrivateDir> {
  await mkdir(path, { mode: 0o700 })
  return {
    path,
    async write(name, content) {
      const file = join(path, name)
      await writeFile(file, content, { mode: 0o600, flag: 'wx' })
      return file
    },
  }
}
