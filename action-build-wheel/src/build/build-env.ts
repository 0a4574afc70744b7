import type { ActionContext } from '#shared/context/action-context.js'
import { envForProject } from '#shared/process/child-env.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'

/** Only change how Python talks; nothing to tell about them. */
const harmless = /^PYTHON(UNBUFFERED|DONTWRITEBYTECODE|IOENCODING|UTF8|WARNINGS|FAULTHANDLER)$/

/**
 * The environment for the build and its checks: that of the project without `PIP_*`, `UV_*` and `PYTHON*` that would change the wheel.
 * Index, certificate and proxy settings stay. What was left out is said in one line.
 */
export function fencedEnv({ env, log }: Pick<ActionContext, 'env' | 'log'>): Record<string, string> {
  const own = Object.entries(envForProject(env)).filter(([name]) => !name.startsWith('VIRTUALENV_'))
  const { env: fenced, left } = sanitizePythonEnv(Object.fromEntries(own), { PIP_NO_INPUT: '1' })
  const told = left.filter((name) => !harmless.test(name))
  if (told.length > 0) log.info(`Left out of the build: ${told.join(', ')}`)
  return fenced
}

/** What makes two builds of one commit equal. `epoch` is in seconds since 1970. Source: reproducible-builds.org, SOURCE_DATE_EPOCH. */
export function reproducible(epoch: string): Record<string, string> {
  return { SOURCE_DATE_EPOCH: epoch, PYTHONHASHSEED: '0', TZ: 'UTC' }
}
