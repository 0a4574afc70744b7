import type { ActionContext } from '#shared/context/action-context.js'
import { envForProject } from '#shared/process/child-env.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'

/** Variables that do not change the result of a build; removing them is not reported. */
const irrelevant = /^PYTHON(UNBUFFERED|DONTWRITEBYTECODE|IOENCODING|UTF8|WARNINGS|FAULTHANDLER)$/

/**
 * Creates the environment of the build and its checks: that of the job without `PIP_*`, `UV_*` and `PYTHON*` variables that would change
 * the wheel. Index, certificate and proxy settings stay. Logs the removed variables.
 */
export function createBuildEnv({ env, log }: Pick<ActionContext, 'env' | 'log'>): Record<string, string> {
  const given = Object.entries(envForProject(env)).filter(([name]) => !name.startsWith('VIRTUALENV_'))
  const { env: sanitized, removed: removed } = sanitizePythonEnv(Object.fromEntries(given), { PIP_NO_INPUT: '1' })
  const reported = removed.filter((name) => !irrelevant.test(name))
  if (reported.length > 0) log.info(`Removed from the environment of the build: ${reported.join(', ')}`)
  return sanitized
}

/** Variables that make two builds of one commit equal. `epoch` is in seconds since 1970. Source: reproducible-builds.org, SOURCE_DATE_EPOCH. */
export function reproducibleEnv(epoch: string): Record<string, string> {
  return { SOURCE_DATE_EPOCH: epoch, PYTHONHASHSEED: '0', TZ: 'UTC' }
}
