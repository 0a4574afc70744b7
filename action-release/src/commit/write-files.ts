import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { readTreeChanges, writeTree } from '../git/trees.js'
import type { VersionUpdate } from '../version-files/update-files.js'
import { updateVersionFiles } from '../version-files/update-files.js'
import type { CommitContext } from './commit-context.js'
import type { CommitRequest } from './commit-request.js'

/**
 * Writes the version into the work tree. Returns the request with the files that really changed, and with a push in place of the API if
 * the API cannot commit one of them.
 */
export async function writeFiles(
  context: CommitContext,
  local: Git,
  request: CommitRequest,
  update: VersionUpdate,
): Promise<CommitRequest> {
  const files = await updateVersionFiles(context, local, update)
  // Only the command of a release whose version is in the file already may change nothing.
  if (files.length === 0) return { ...request, files, method: 'none', existing: request.base }
  if (request.method !== 'api') return { ...request, files }
  const tree = await writeTree(context, local, files)
  const changes = await readTreeChanges(local, request.base, tree)
  const unsupported = changes.find(({ mode }) => mode !== undefined && mode !== '100644')
  if (unsupported === undefined) return { ...request, files, written: { tree, changes } }
  const reason = `${unsupported.path} has mode ${unsupported.mode}, but the API supports only 100644`
  if (!request.mayPush)
    throw new UserError(`The release cannot be committed through the API: ${reason}`, { fix: 'Use `commit: git` or `auto`' })
  context.log.info(`Commit by git: ${reason}`)
  return { ...request, files, method: 'git' }
}
