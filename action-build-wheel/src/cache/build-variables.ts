import { isStepVariable } from '#shared/process/child-env.js'
import type { Env } from '#shared/process/env.js'
import { isPythonVariable } from '#shared/python/sanitized-env.js'

/**
 * Variables that differ from job to job and do not change a wheel: those of the runner, of its service, of the shell and of Git, whose
 * files and refs count by themselves, and folders for temporary files. Source: GitHub "Variables reference"; systemd.exec(5), "Environment Variables Set or Propagated".
 */
const jobVariable =
  /^(GITHUB|RUNNER|ACTIONS|ELEANOR|GIT|MEMORY_PRESSURE|SSH|XDG)_|^(_|HOME|HOSTNAME|INVOCATION_ID|JOURNAL_STREAM|LOGNAME|OLDPWD|PWD|SHLVL|SYSTEMD_EXEC_PID|TEMP|TERM|TMP|TMPDIR|USER)$/
/** Names of credentials: they are renewed, no wheel depends on them, and no key may be made from them. */
const credential = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|AUTH|KEY|KEY_ID)(_|$)/i
/** How a server is reached. */
const access = /^((https?|ftp|all|no)_proxy|SSL_CERT_\w+|\w+_CA_BUNDLE|NODE_EXTRA_CA_CERTS|GIT_SSL_\w+)$/i

/**
 * Lists the variables of a job that can change what a build makes, such as `CFLAGS` or `SETUPTOOLS_SCM_PRETEND_VERSION`, for a cache key. What
 * is unknown counts. Those of pip, uv and Python do not reach the build, or only say how it reaches an index.
 */
export function listBuildVariables(env: Env): [name: string, value: string | undefined][] {
  const isIgnored = (name: string) =>
    isStepVariable(name) || isPythonVariable(name) || [jobVariable, credential, access].some((pattern) => pattern.test(name))
  return Object.entries(env)
    .filter(([name]) => !isIgnored(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
