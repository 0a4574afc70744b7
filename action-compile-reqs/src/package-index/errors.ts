import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import type { Env } from '#shared/process/env.js'
import type { RunResult } from '#shared/process/runner.js'
import { hostAndPath } from './credentials.js'
import type { IndexFailure } from './parse-failure.js'
import { parseSearchedIndexes } from './parse-failure.js'

/** The error for a file that has another hash than a requirement says. `at` is the place of that hash. */
export function requiredHashError({ location, cause }: IndexFailure, at: SourceLocation): UserError {
  const received = /SHA-256 \w+/.exec(cause)?.[0] ?? 'another hash'
  return new UserError(`${at.file}:${at.line ?? 1} does not list the hash of ${location}, which is ${received}`, {
    fix: 'Find out why the file differs. If it is the right one, add its hash. No lock was changed',
    at,
  })
}

interface FailedRequest extends IndexFailure {
  readonly attempts: number
  readonly env: Env
}

/** The error for a request to an index that failed in every attempt. `at` is the line that requires the package, if one does. */
export function indexFailureError(request: FailedRequest, at?: SourceLocation): UserError {
  const place = at === undefined ? '' : ` in ${at.file}:${at.line ?? 1}`
  return requestError(request, {
    what: `Could not fetch ${request.location} from the package index`,
    lastingFix: `Check the package name${place}, the index URL and your access to it`,
    at,
  })
}

/** The error for the address of a requirement that failed in every attempt. */
export function addressError(request: FailedRequest, at: SourceLocation): UserError {
  return requestError(request, {
    what: `Could not fetch ${request.location}, which ${at.file}:${at.line ?? 1} requires`,
    lastingFix: 'Correct the address, or check your access to it',
    at,
  })
}

interface RequestErrorParts {
  readonly what: string
  /** What to do if another attempt cannot succeed. */
  readonly lastingFix: string
  readonly at: SourceLocation | undefined
}

function requestError(
  { cause, transient, attempts, env }: FailedRequest,
  { what, lastingFix, at }: RequestErrorParts,
): UserError {
  return new UserError(`${what}: ${cause}${attempts === 1 ? '' : ` (${attempts} attempts)`}`, {
    why: cause.includes('certificate') ? describeTrustStore(env) : '',
    fix: `${transient ? 'Run again later' : lastingFix}. No lock was changed`,
    ...(at === undefined ? {} : { at }),
  })
}

/** Which certificates pip and uv trust. Source: pip, `--cert`; requests, "SSL Cert Verification"; uv, "TLS certificates". */
function describeTrustStore(env: Env): string {
  const names = ['PIP_CERT', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'SSL_CERT_DIR']
  const configured = names.filter((name) => (env[name] ?? '') !== '').map((name) => `${name}=${env[name] ?? ''}`)
  if (configured.length > 0) return `The trusted certificates are those of ${configured.join(', ')}`
  return 'No trust store is configured; pip-compile reads PIP_CERT, uv reads SSL_CERT_FILE'
}

/** The error for an engine that ran into the time limit. */
export function resolutionTimeoutError(minutes: number, { stderr, stdout }: RunResult, env: Env): UserError {
  const output = `${stderr}\n${stdout}`
  const [, page] = /after connection broken by .*: (\/\S+)/.exec(output) ?? []
  const index = parseSearchedIndexes(output)[0] ?? configuredIndex(env)
  return new UserError(`The resolution took longer than \`timeout-minutes: ${minutes}\``, {
    why: `The package index was ${index}${page === undefined ? '' : `, which did not respond for ${page}`}`,
    fix: 'Run again later, or increase the `timeout-minutes` input. No lock was changed',
  })
}

/** The index that the variables of pip and uv name, without credentials; otherwise their default. */
export function configuredIndex(env: Env): string {
  const url = [env.UV_DEFAULT_INDEX, env.UV_INDEX_URL, env.PIP_INDEX_URL].find((each) => each !== undefined && each !== '')
  return hostAndPath(url ?? 'https://pypi.org/simple').replace(/\/$/, '')
}
