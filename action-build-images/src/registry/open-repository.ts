import type { ActionContext } from '#shared/context/action-context.js'
import { isCertificateError } from '#shared/network/network-errors.js'
import { createAuthorizer } from './auth.js'
import { credentialsFor } from './credentials.js'
import type { ReadRequest } from './read-request.js'
import type { RegistryRepository } from './repository.js'
import { locateRepository } from './repository.js'

const probeTimeoutMs = 5000

/** What repositories of one registry share. */
type OpenRegistry = Pick<RegistryRepository, 'url' | 'authorize'>

/**
 * Opens a repository with the login that Docker has for its registry. Sends no request, except to a registry on loopback, which may or
 * may not have TLS. `read` sends the requests of the login.
 */
export async function openRepository(
  context: Pick<ActionContext, 'env' | 'run'>,
  name: string,
  read: ReadRequest = fetch,
): Promise<RegistryRepository> {
  const { host, url, path } = locateRepository(name)
  return { name, path, ...(await openRegistry(context, { host, url }, read)) }
}

/** Opens several repositories, in the same order. Those of one registry share its login, its challenge and its tokens. */
export async function openRepositories(
  context: Pick<ActionContext, 'env' | 'run'>,
  names: readonly string[],
): Promise<RegistryRepository[]> {
  const registries = new Map<string, Promise<OpenRegistry>>()
  const opening = names.map(async (name) => {
    const { host, url, path } = locateRepository(name)
    const registry = registries.get(host) ?? openRegistry(context, { host, url }, fetch)
    registries.set(host, registry)
    return { name, path, ...(await registry) }
  })
  return await Promise.all(opening)
}

async function openRegistry(
  context: Pick<ActionContext, 'env' | 'run'>,
  { host, url: address }: { readonly host: string; readonly url: string },
  read: ReadRequest,
): Promise<OpenRegistry> {
  const url = address.startsWith('http:') ? await findScheme(host, read) : address
  return { url, authorize: createAuthorizer(url, await credentialsFor(context, host), read) }
}

/** TLS first, like the engine. Source: dockerd reference, "Insecure registries". */
async function findScheme(host: string, read: ReadRequest): Promise<string> {
  try {
    const response = await read(`https://${host}/v2/`, { signal: AbortSignal.timeout(probeTimeoutMs) })
    await response.body?.cancel()
    return `https://${host}`
  } catch (error) {
    return isCertificateError(error) ? `https://${host}` : `http://${host}`
  }
}
