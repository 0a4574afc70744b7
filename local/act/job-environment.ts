import { delimiter, dirname } from 'node:path'

/** What jobs may see of the reader's environment: where programs, certificates, proxies, the package index and the engine are. */
const passedOn =
  /^(HOME|USER|LOGNAME|LANG|LC_ALL|TZ|TMPDIR|DOCKER_HOST|DOCKER_CONFIG|SSL_CERT_(FILE|DIR)|.*_CA_BUNDLE|NODE_EXTRA_CA_CERTS|GIT_SSL_CAINFO|(PIP|UV)_(CERT|INDEX_URL|EXTRA_INDEX_URL|INDEX|DEFAULT_INDEX|DEFAULT_TIMEOUT|HTTP_TIMEOUT|TRUSTED_HOST|NATIVE_TLS|SYSTEM_CERTS)|https?_proxy|no_proxy|all_proxy)$/i

export interface JobEnvironment {
  readonly given: NodeJS.ProcessEnv
  /** The git configuration that stands for the reader's own. */
  readonly gitConfig: string
  /** The bare repository that checkouts come from. */
  readonly remote: string
  readonly mark: string
}

/**
 * The environment that act gets, which it copies into every job: Node 24 first on PATH, what is needed to reach the network, and
 * nothing else: no tokens, no agents, no git configuration of the reader. `mark` is found in every process of the run.
 */
export function jobEnvironment({ given, gitConfig, remote, mark }: JobEnvironment): Record<string, string> {
  const kept = Object.entries(given).filter(
    (entry): entry is [string, string] => passedOn.test(entry[0]) && entry[1] !== undefined,
  )
  return {
    ...Object.fromEntries(kept),
    PATH: [dirname(process.execPath), ...(given.PATH ?? '').split(delimiter)].join(delimiter),
    GIT_CONFIG_GLOBAL: gitConfig,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    // act gives steps a terminal, which GitHub does not: a pager would wait for a key for ever.
    GIT_PAGER: 'cat',
    PAGER: 'cat',
    ELEANOR_LOCAL_REMOTE: `file://${remote}`,
    [markName]: mark,
  }
}

/** The variable that tells the processes of one run from all others. */
export const markName = 'ELEANOR_LOCAL_RUN'
