import { lstatSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'

/**
 * Throws a `UserError` if a path, relative to the workspace, exists and is no regular file. A symbolic link is none, and a path that leads
 * through one is neither: Git commits the link and not its target, and a link that a command has made may point at any file of the machine.
 * Reading a named pipe would never end.
 */
export function requireRegularFile(workspace: string, path: string, origin = ''): void {
  rejectSymbolicLink(workspace, path, origin)
  const found = lstatSync(join(workspace, path), { throwIfNoEntry: false })
  if (found === undefined || found.isFile()) return
  throw new UserError(`${path} is ${found.isDirectory() ? 'a folder' : 'no regular file'}${origin}`, {
    why: 'A release commits only regular files',
    fix: 'Replace it with a file',
    at: { file: path },
  })
}

function rejectSymbolicLink(workspace: string, path: string, origin: string): void {
  const parts = path.split('/')
  for (const [index] of parts.entries()) {
    const part = parts.slice(0, index + 1).join('/')
    const file = join(workspace, part)
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue
    throw new UserError(`${part} is a symbolic link to ${readlinkSync(file)}${origin}`, {
      why: 'A release commits only regular files',
      fix: 'Declare the file that it points to, or replace the link with a file',
      at: { file: part },
    })
  }
}
