import type { Env } from '../process/env.js'

/** Settings that say how an index is reached, not which packages are chosen. */
const indexAccess =
  /^(PIP|UV)_((DEFAULT_|EXTRA_)?INDEX(_URL)?|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|TRUSTED_HOST|INSECURE_HOST|CERT|CLIENT_CERT|PROXY|(DEFAULT_|HTTP_)?TIMEOUT|RETRIES|HTTP_RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NATIVE_TLS|SYSTEM_CERTS)$/

/** The variables of pip, uv and Python, which can change what a tool does. */
const pythonVariable = /^(PIP|UV|PYTHON|VIRTUAL_ENV|CONDA)(_|[A-Z]|$)/

/** Whether a variable is read by pip, uv or Python. */
export function isPythonVariable(name: string): boolean {
  return pythonVariable.test(name)
}

export interface SanitizedEnv {
  readonly env: Record<string, string>
  /** Names of the variables that were removed, sorted. */
  readonly removed: string[]
}

/**
 * Removes the variables of pip, uv and Python that change results from an environment, so that a job gives the same result on every
 * machine. Settings of the index access (address, credentials, certificates, proxy, time limits) stay.
 */
export function sanitizePythonEnv(env: Env, extra: Readonly<Record<string, string>> = {}): SanitizedEnv {
  const defined = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const changesResults = (name: string) =>
    pythonVariable.test(name) && !indexAccess.test(name) && name !== 'PIP_DISABLE_PIP_VERSION_CHECK'
  const kept = Object.fromEntries(defined.filter(([name]) => !changesResults(name)))
  const left = defined.map(([name]) => name).filter(changesResults)
  return { env: { ...kept, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...extra }, removed: left.sort() }
}
