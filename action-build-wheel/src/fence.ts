import type { World } from '#shared/world.js'

/** Where packages come from, how the index is reached, and caches: these stay. Source: pip "Configuration", environment variables. */
const kept =
  /^PIP_(INDEX_URL|EXTRA_INDEX_URL|NO_INDEX|FIND_LINKS|TRUSTED_HOST|CERT|CLIENT_CERT|PROXY|TIMEOUT|DEFAULT_TIMEOUT|RETRIES|CACHE_DIR|NO_CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NO_INPUT|DISABLE_PIP_VERSION_CHECK)$/

/** These change what pip, a backend or Python itself does. */
const dangerous = /^(PIP|UV|VIRTUALENV|SETUPTOOLS|DISTUTILS|HATCH)_|^PYTHON/

/** Of those, the ones that only change how Python talks; nothing to tell about them. */
const harmless = /^PYTHON(UNBUFFERED|DONTWRITEBYTECODE|IOENCODING|UTF8|WARNINGS|FAULTHANDLER)$/

/**
 * The caller's environment without what would change the wheel: `PIP_*`, `UV_*`, `PYTHON*` and the backends' own variables.
 * Index, certificate and proxy settings stay. What was left out is said in one line.
 */
export function fencedEnv({ env, log }: Pick<World, 'env' | 'log'>): Record<string, string> {
  const out = Object.keys(env).filter((name) => dangerous.test(name) && !kept.test(name))
  const told = out.filter((name) => !harmless.test(name)).sort()
  if (told.length > 0) log.info(`Left out of the build: ${told.join(', ')}`)
  const left = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && !out.includes(entry[0]))
  return { ...Object.fromEntries(left), PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1' }
}

/** What makes two builds of one commit equal. `epoch` is in seconds since 1970. Source: reproducible-builds.org, SOURCE_DATE_EPOCH. */
export function reproducible(epoch: string): Record<string, string> {
  return { SOURCE_DATE_EPOCH: epoch, PYTHONHASHSEED: '0', TZ: 'UTC' }
}
