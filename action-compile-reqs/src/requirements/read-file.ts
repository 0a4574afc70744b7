import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'

/** The content of a file of the workspace; what cannot be read (a folder, no right) is refused with its path. */
export async function readBytes(workspace: string, path: string): Promise<Buffer> {
  try {
    return await readFile(join(workspace, path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const why = code === 'EISDIR' ? 'It is a folder' : messageOf(error).replaceAll(`${workspace}/`, '')
    throw new UserError(`${path} cannot be read`, { why, at: { file: path } })
  }
}
