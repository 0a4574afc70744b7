type Env = Readonly<Record<string, string | undefined>>

/** Settings of the caller that say how packages are reached, not which ones are chosen. */
const reach =
  /^(PIP|UV)_((DEFAULT_|EXTRA_)?INDEX(_URL)?|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|TRUSTED_HOST|INSECURE_HOST|CERT|CLIENT_CERT|PROXY|(DEFAULT_|HTTP_)?TIMEOUT|RETRIES|HTTP_RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NATIVE_TLS|SYSTEM_CERTS)$/

/** The variables of pip, uv and Python that would change what a tool does. */
const meddling = /^(PIP|UV|PYTHON|VIRTUAL_ENV|CONDA)(_|[A-Z]|$)/

export interface SanitizedEnv {
  readonly env: Record<string, string>
  /** Names of the variables that were left out, sorted. */
  readonly left: string[]
}

/**
 * The caller's environment without the variables of pip, uv and Python that change results; what says how to reach an index
 * (address, credentials, certificates, proxy, time limits) stays. So a job gives the same result wherever it runs.
 */
export function sanitizePythonEnv(env: Env, extra: Readonly<Record<string, string>> = {}): SanitizedEnv {
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const left = given.filter(([name]) => meddling.test(name) && !reach.test(name) && name !== 'PIP_DISABLE_PIP_VERSION_CHECK')
  const names = left.map(([name]) => name)
  const kept = Object.fromEntries(given.filter(([name]) => !names.includes(name)))
  return { env: { ...kept, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...extra }, left: names.sort() }
}
