import type { ActionContext } from '#shared/context/action-context.js'
import { isCertificateError } from '#shared/network/network-errors.js'
import { createAuthorizer } from './auth.js'
import { credentialsFor } from './credentials.js'
import type { RegistryRepository } from './repository.js'
import { locateRepository } from './repository.js'

const probeTimeoutMs = 5000

/**
 * Opens a repository with the login that Docker has for its registry. Sends no request, except to a registry on loopback, which may or
 * may not have TLS.
 */
export async function openRepository(context: Pick<ActionContext, 'env' | 'run'>, name: string): Promise<RegistryRepository> {
  const { host, url: address, path } = locateRepository(name)
  const url = address.startsWith('http:') ? await findScheme(host) : address
  return { name, url, path, authorize: createAuthorizer(url, await credentialsFor(context, host)) }
}

/** TLS first, like the engine. Source: dockerd reference, "Insecure registries". */
async function findScheme(host: string): Promise<string> {
  try {
    const response = await fetch(`https://${host}/v2/`, { signal: AbortSignal.timeout(probeTimeoutMs) })
    await response.body?.cancel()
    return `https://${host}`
  } catch (error) {
    return isCertificateError(error) ? `https://${host}` : `http://${host}`
  }
}
