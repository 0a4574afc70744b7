import type { RegistryLogin } from './docker-config.js'

/** GitHub's registry, the only host that the token of a run is sent to. */
const githubRegistry = 'ghcr.io'
const dockerHub = 'docker.io'

export interface RegistryAccess {
  /** Registries with their namespaces, such as `ghcr.io/owner`. */
  readonly registries: readonly string[]
  readonly user: string
  /** For the first registry; '' if there is none. */
  readonly password: string
  /** Token of the run; '' if there is none. */
  readonly token: string
}

/**
 * Returns the logins at the registries of the images: the password for the first one, and the token of the run for ghcr.io if the
 * password is not for it. The token is sent to no other host.
 */
export function chooseLogins({ registries, user, password, token }: RegistryAccess): RegistryLogin[] {
  const [first, ...others] = registries.map(registryHost)
  if (first === undefined) return []
  const withPassword = password === '' ? [] : [{ host: first, user, password }]
  const forToken = password === '' ? [first, ...others] : others.filter((host) => host !== first)
  return token !== '' && forToken.includes(githubRegistry)
    ? [...withPassword, { host: githubRegistry, user, password: token }]
    : withPassword
}

/** The host of `ghcr.io/owner`. A first part that is no host is a namespace on Docker Hub. Source: distribution/reference, "splitDockerDomain". */
function registryHost(registry: string): string {
  const [first = ''] = registry.toLowerCase().split('/')
  return /[.:]/.test(first) || first === 'localhost' ? first : dockerHub
}
