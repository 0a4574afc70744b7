import { describeFailure, send } from '../registry/client.js'
import { isMissing } from '../registry/manifests.js'
import type { RegistryRepository } from '../registry/repository.js'

/** A tag of a pull request, and the manifest that it points to. */
export interface PrunedTag {
  readonly repository: RegistryRepository
  readonly tag: string
  readonly digest: string
}

/** `needed`: another tag would be lost. Both reasons are clauses. */
export type Deletion =
  | { readonly state: 'deleted' }
  | { readonly state: 'needed'; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string }

/**
 * Deletes a tag. A registry that deletes no single tags loses the manifest with all its tags, so that is done only if `findUser` names
 * nothing else that needs it. Source: OCI distribution specification 1.1, "Deleting tags" and "Deleting Manifests".
 */
export async function deleteTag(
  { repository, tag, digest }: PrunedTag,
  findUser: () => Promise<string | undefined>,
  signal: AbortSignal,
): Promise<Deletion> {
  const byTag = await deleteReference(repository, tag, signal)
  if (await isMissing(repository, tag, signal)) return { state: 'deleted' }
  const user = await findUser()
  if (user !== undefined)
    return { state: 'needed', reason: `the registry deletes no single tags, and \`${user}\` needs its image` }
  const byDigest = await deleteReference(repository, digest, signal)
  if (await isMissing(repository, tag, signal)) return { state: 'deleted' }
  return { state: 'failed', reason: byDigest ?? byTag ?? 'the registry still has it' }
}

/** Returns the problem if the registry rejects the request. */
async function deleteReference(repository: RegistryRepository, name: string, signal: AbortSignal): Promise<string | undefined> {
  const response = await send(repository, { method: 'DELETE', to: `manifests/${name}` }, signal)
  if (!response.ok) return await describeFailure(response)
  await response.body?.cancel()
  return undefined
}
