import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'

/**
 * The texts of locks by the file that each path leads to: a lock that is a symbolic link stays one, and the file behind it is
 * replaced, as pip-compile and uv do. Paths are relative to the workspace.
 */
export function followLinks(workspace: string, texts: ReadonlyMap<string, string>): Map<string, string> {
  const root = resolveExistingPrefix(workspace)
  const followed = new Map<string, string>()
  for (const [path, text] of texts) {
    const target = relativePosixPath(root, resolveExistingPrefix(join(workspace, path)))
    if (!isInside(root, join(root, target)) || target.split('/')[0] === '.git')
      throw rejectedLink(path, 'is a symbolic link to a file outside the repository')
    if (followed.has(target)) throw rejectedLink(path, `leads to ${target}, to which another lock is written, too`)
    followed.set(target, text)
  }
  return followed
}

function rejectedLink(path: string, problem: string): UserError {
  return new UserError(`${path} ${problem}`, { fix: 'Remove the link. No lock was changed', at: { file: path } })
}
