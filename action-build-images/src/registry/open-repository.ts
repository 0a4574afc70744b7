import type { ActionContext } from '#shared/context/action-context.js'
import { createAuthorizer } from './auth.js'
import { credentialsFor } from './credentials.js'
import type { RegistryRepository } from './repository.js'
import { locateRepository } from './repository.js'

/** Opens a repository with the login that Docker has for its registry. Sends no request. */
export async function openRepository(context: Pick<ActionContext, 'env' | 'run'>, name: string): Promise<RegistryRepository> {
  const { host, url, path } = locateRepository(name)
  return { name, url, path, authorize: createAuthorizer(url, await credentialsFor(context, host)) }
}
