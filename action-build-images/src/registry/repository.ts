import type { Authorize } from './auth.js'

/** One repository of a registry, with the authorization to write to it. */
export interface RegistryRepository {
  /** Registry and path, as in an image reference: `ghcr.io/owner/eleanor-base`. */
  readonly name: string
  /** Address of the registry: `https://ghcr.io`. */
  readonly url: string
  /** Path in the registry: `owner/eleanor-base`. */
  readonly path: string
  readonly authorize: Authorize
}

export interface RepositoryLocation {
  /** Registry as Docker names it in its configuration. */
  readonly host: string
  readonly url: string
  readonly path: string
}

/** Finds the registry API and the path of a repository in it. Names without a registry belong to Docker Hub. */
export function locateRepository(name: string): RepositoryLocation {
  const [first = '', ...rest] = name.split('/')
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  const host = hasHost && first !== 'index.docker.io' ? first : 'docker.io'
  const path = hasHost ? rest.join('/') : name
  if (host === 'docker.io')
    return { host, url: 'https://registry-1.docker.io', path: path.includes('/') ? path : `library/${path}` }
  // On loopback, the engine accepts a registry without TLS. Source: dockerd reference, "Insecure registries".
  const isLoopback = /^(?:localhost|127\.[\d.]+)(?::\d+)?$/.test(host)
  return { host, url: `${isLoopback ? 'http' : 'https'}://${host}`, path }
}
