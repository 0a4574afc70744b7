import { UserError } from '#shared/errors.js'
import type { RegistryRequest } from './client.js'
import { send } from './client.js'
import type { RegistryRepository } from './repository.js'

/**
 * Mounts a blob from another repository of the same registry, so that layers of a parent or base image are not uploaded again. Returns false
 * if no repository has the blob. Source: OCI distribution specification, "Mounting a blob from another repository".
 */
export async function mountBlob(
  repository: RegistryRepository,
  digest: string,
  sources: readonly RegistryRepository[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const { url, path } of sources) {
    if (url !== repository.url || path === repository.path) continue
    const query = new URLSearchParams({ mount: digest, from: path })
    const request = { method: 'POST', to: `blobs/uploads/?${query.toString()}`, reads: [path] }
    const response = await sendMount(repository, request, signal)
    await response?.body?.cancel()
    if (response?.status === 201) return true
    if (response !== undefined) await cancelUpload(repository, response, signal)
  }
  return false
}

/** Undefined if the login may not read the other repository, as with a token of the run for a public base of another owner. */
async function sendMount(
  repository: RegistryRepository,
  request: RegistryRequest,
  signal: AbortSignal,
): Promise<Response | undefined> {
  try {
    return await send(repository, request, signal)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** A registry that cannot mount the blob starts an upload instead, which is not needed. */
async function cancelUpload(repository: RegistryRepository, response: Response, signal: AbortSignal): Promise<void> {
  const location = response.headers.get('location')
  if (location === null) return
  const { body } = await send(repository, { method: 'DELETE', to: new URL(location, repository.url) }, signal)
  await body?.cancel()
}
