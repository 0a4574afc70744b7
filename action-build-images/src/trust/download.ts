import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { describeNetworkError, describeTrust, isCertificateError, isPermanentError } from '#shared/network/network-errors.js'
import { withRetry } from '#shared/retry.js'
import { isTransientStatus } from '../registry/retry.js'

/** Largest response, in bytes. The store itself is checked for what the builder accepts. */
const maxBytes = 4 * 1024 * 1024

/** Longest time that a server may ask to wait, in milliseconds. */
const maxRetryAfterMs = 30_000

class DownloadError extends Error {
  readonly isTransient: boolean
  readonly retryAfterMs: number | undefined

  constructor(message: string, isTransient: boolean, retryAfterMs?: number) {
    super(message)
    this.isTransient = isTransient
    this.retryAfterMs = retryAfterMs
  }
}

/** Downloads a trust store. Transient failures are retried. */
export async function downloadTrustStore({ signal, env }: Pick<ActionContext, 'signal' | 'env'>, url: URL): Promise<Buffer> {
  const policy = {
    delaysMs: [500, 1000, 2000],
    signal,
    isTransient: (error: unknown) => error instanceof DownloadError && error.isTransient,
    retryAfterMs: (error: unknown) => (error instanceof DownloadError ? error.retryAfterMs : undefined),
  }
  try {
    return await withRetry(policy, async () => await request(url, signal, env))
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error
    throw new UserError(`The trust store could not be downloaded from ${url.host} (\`trust-refresh\`)`, { why: error.message })
  }
}

/** A redirect counts as a failure: it might lead to a server where others can change the response. */
async function request(url: URL, signal: AbortSignal, env: ActionContext['env']): Promise<Buffer> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) })
    if (response.ok) return await readBody(response, url)
    throw responseError(response)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof UserError || error instanceof DownloadError) throw error
    throw connectionError(error, env)
  }
}

function responseError({ status, statusText, headers }: Response): DownloadError {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const retryAfterMs = Number.isFinite(seconds) ? Math.min(seconds * 1000, maxRetryAfterMs) : undefined
  return new DownloadError(`the server responded ${status} ${statusText}`.trimEnd(), isTransientStatus(status), retryAfterMs)
}

/** The store that is downloaded cannot vouch for the server that it comes from. */
function connectionError(error: unknown, env: ActionContext['env']): DownloadError {
  const message = describeNetworkError(error)
  const trust = isCertificateError(error) ? `. ${describeTrust(env)}` : ''
  return new DownloadError(`${message}${trust}`, !isPermanentError(error))
}

async function readBody({ body }: Response, url: URL): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes)
      throw new UserError(`${url.host} returned more than 4 MiB, which is too large for a trust store (\`trust-refresh\`)`)
  }
  return Buffer.concat(chunks)
}
