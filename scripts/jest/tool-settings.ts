/** How pip and uv reach an index, and where they keep its answers. */
const connection =
  /^(PIP|UV)_(.*CERT.*|.*TLS|.*HOST|INDEX_URL|DEFAULT_INDEX|PROXY|.*TIMEOUT|.*RETRIES|KEYRING_PROVIDER|CACHE_DIR|CONFIG_FILE)$/

/**
 * Removes the settings of pip and uv, such as PIP_FIND_LINKS, PIP_CONSTRAINT or UV_OFFLINE, from an environment: they change what both find
 * and write, which the tests compare. How they reach an index stays. Sources: `pip --help` and uv's list of environment variables.
 */
export function forgetToolSettings(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) if (/^(PIP|UV)_/.test(name) && !connection.test(name)) Reflect.deleteProperty(env, name)
  // No line about a newer pip in the output.
  env.PIP_DISABLE_PIP_VERSION_CHECK = '1'
}
