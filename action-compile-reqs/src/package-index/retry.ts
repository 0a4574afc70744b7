import { sleep } from '#shared/concurrency/sleep.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Run, RunResult } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { withPlace } from '../engine/error-location.js'
import type { IndexFault } from './errors.js'
import { indexesAsked, indexFault, pageFault, place, unseenPackage } from './errors.js'

export interface Limits {
  /** Most minutes for all runs together. */
  readonly minutes: number
  /** Interpreter with pip, which is asked why it has seen no file of a package. */
  readonly python: string
}

/** How often an engine is run when the index fails, and about how many seconds pass in between. */
const tries = 3
const pauses = [1, 3]

/**
 * Runs an engine with patience for its index: all runs together take no longer than the limit, and one that fails because an
 * index failed for a moment (5xx, 429, a broken connection, no answer) is run again, at most twice. What lasts is told with
 * host, path and status, which pip leaves out. A file with other bytes than the index promises is never asked for again.
 */
export function patient(context: Pick<ActionContext, 'run' | 'env' | 'log' | 'signal'>, { minutes, python }: Limits): Run {
  const end = performance.now() + minutes * 60_000
  const limited: Run = async (command, args, options = {}) => {
    // The engines' own retries would multiply with ours.
    const env = { PIP_RETRIES: '2', UV_HTTP_RETRIES: '1', ...options.env }
    const left = Math.max(1, Math.min(options.timeoutMs ?? Infinity, end - performance.now()))
    const result = await context.run(command, args, { ...options, env, timeoutMs: left })
    if (result.timedOut && performance.now() >= end) throw tooLong(minutes, result, env)
    return result
  }
  return async (command, args, options = {}) => {
    for (let attempt = 1; ; attempt++) {
      const result = await limited(command, args, options)
      const found = result.code === 0 ? undefined : await faultOf(result, limited, python, context.env)
      if (found === undefined) return result.code === 0 ? result : withPlace(result, options.cwd)
      if (!found.transient || attempt === tries) throw failed(found, attempt, context.env)
      const seconds = (pauses[attempt - 1] ?? 0) * (0.5 + Math.random())
      context.log.info(`${found.where} answered: ${found.what}. Trying again in ${seconds.toFixed(1)} s`)
      await sleep(seconds * 1000, context.signal)
    }
  }
}

async function faultOf(result: RunResult, run: Run, python: string, env: ActionContext['env']): Promise<IndexFault | undefined> {
  const text = `${result.stderr}\n${result.stdout}`
  const told = indexFault(text)
  if (told !== undefined) return told
  const unknown = /Because (\S+) was not found in the package registry/.exec(text)?.[1]
  if (unknown !== undefined) return { where: `${indexOf(env)}/${unknown}/`, what: '404 Not Found', transient: false }
  const name = unseenPackage(text)
  if (name === undefined) return undefined
  // pip leaves a page that it cannot read out without a word, unless it is asked for its debug output.
  const probe = await run(python, ['-m', 'pip', 'index', 'versions', '-vv', '--retries', '0', name], {
    env: sanitizePythonEnv(env).env,
  })
  const answer = `${probe.stderr}\n${probe.stdout}`
  if (probe.code !== 0) return pageFault(answer)
  const where = indexesAsked(answer)[0] ?? 'The package index'
  return text.includes('(from versions: none)') ? { where, what: `nothing about ${name}`, transient: true } : undefined
}

function failed({ where, what, transient }: IndexFault, attempts: number, env: ActionContext['env']): UserError {
  const times = attempts === 1 ? '' : `, ${attempts} times`
  const fix = transient ? 'Run again later' : 'Check the name of the package, the address of the index and the access to it'
  return new UserError(`The package index failed: ${where} answered: ${what}${times}`, {
    why: what.includes('certificate') ? trusted(env) : '',
    fix: `${fix}. No lock was changed`,
  })
}

/** Which certificates pip and uv were given. Source: pip, `--cert`; requests, "SSL Cert Verification"; uv, "TLS certificates". */
function trusted(env: ActionContext['env']): string {
  const names = ['PIP_CERT', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'SSL_CERT_DIR']
  const given = names.filter((name) => (env[name] ?? '') !== '').map((name) => `${name}=${env[name] ?? ''}`)
  if (given.length > 0) return `Trusted was what these name: ${given.join(', ')}`
  return 'No trust store was given: pip-compile takes one by PIP_CERT, uv by SSL_CERT_FILE'
}

function tooLong(minutes: number, { stderr, stdout }: RunResult, env: ActionContext['env']): UserError {
  const text = `${stderr}\n${stdout}`
  const [, page] = /after connection broken by .*: (\/\S+)/.exec(text) ?? []
  const asked = indexesAsked(text)[0] ?? indexOf(env)
  return new UserError(`The resolution took longer than \`timeout-minutes: ${minutes}\``, {
    why: `The index asked was ${asked}${page === undefined ? '' : `, which did not answer for ${page}`}`,
    fix: 'Run again later, or raise `timeout-minutes`. No lock was changed',
  })
}

/** The index that the variables of pip and uv name, without credentials; otherwise their default. */
function indexOf(env: ActionContext['env']): string {
  const named = [env.UV_DEFAULT_INDEX, env.UV_INDEX_URL, env.PIP_INDEX_URL].find((each) => each !== undefined && each !== '')
  return place(named ?? 'https://pypi.org/simple').replace(/\/$/, '')
}
