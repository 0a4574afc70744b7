import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { decodeUtf8 } from '#shared/files/read-text.js'

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

/** Reads a file of UTF-8 text of the workspace, without its byte order mark. Throws a `UserError` with its path if it cannot be read. */
export async function readWorkspaceText(workspace: string, path: string): Promise<string> {
  return decodeUtf8(await readWorkspaceFile(workspace, path), path)
}
