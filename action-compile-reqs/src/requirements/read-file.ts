import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'

/** Reads a file of the workspace. Throws a `UserError` with its path if it is a directory or not readable. */
export async function readWorkspaceFile(workspace: string, path: string): Promise<Buffer> {
  try {
    return await readFile(join(workspace, path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const why = code === 'EISDIR' ? 'It is a directory' : messageOf(error).replaceAll(`${workspace}/`, '')
    throw new UserError(`${path} cannot be read`, { why, at: { file: path } })
  }
}
