import { delimiter, dirname } from 'node:path'
import type { Env } from '#shared/process/env.js'

/** Identifies the processes of one run. */
export const RUN_MARKER_ENV = 'ELEANOR_LOCAL_RUN'

/** Variables of the user that jobs get: locations of programs, certificates, proxies, the package index and the engine. */
const passedThrough =
  /^(HOME|USER|LOGNAME|LANG|LC_ALL|TZ|TMPDIR|DOCKER_HOST|DOCKER_CONFIG|SSL_CERT_(FILE|DIR)|.*_CA_BUNDLE|NODE_EXTRA_CA_CERTS|GIT_SSL_CAINFO|(PIP|UV)_(CERT|INDEX_URL|EXTRA_INDEX_URL|INDEX|DEFAULT_INDEX|DEFAULT_TIMEOUT|HTTP_TIMEOUT|TRUSTED_HOST|NATIVE_TLS|SYSTEM_CERTS)|https?_proxy|no_proxy|all_proxy)$/i

export interface JobEnvironmentOptions {
  readonly hostEnv: Env
  /** Git configuration file that replaces the user's. */
  readonly gitConfig: string
  /** Repository that checkouts are made from. */
  readonly bareRepository: string
  /** Value of `RUN_MARKER_ENV` in every process of the run. */
  readonly runMarker: string
}

/**
 * Creates the environment of act, which copies it into every job: Node 24 first on PATH and what is needed to reach the network.
 * Tokens, agents and the Git configuration of the user are left out.
 */
export function createJobEnvironment(options: JobEnvironmentOptions): Record<string, string> {
  const { hostEnv, gitConfig, bareRepository, runMarker } = options
  const kept = Object.entries(hostEnv).filter(
    (entry): entry is [string, string] => passedThrough.test(entry[0]) && entry[1] !== undefined,
  )
  const searchPath = [dirname(process.execPath), ...(hostEnv.PATH ?? '').split(delimiter)]
  return {
    ...Object.fromEntries(kept),
    PATH: searchPath.join(delimiter),
    GIT_CONFIG_GLOBAL: gitConfig,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    // Unlike GitHub, act gives steps a terminal, in which a pager would wait for a key forever.
    GIT_PAGER: 'cat',
    PAGER: 'cat',
    ELEANOR_LOCAL_REMOTE: `file://${bareRepository}`,
    [RUN_MARKER_ENV]: runMarker,
  }
}
