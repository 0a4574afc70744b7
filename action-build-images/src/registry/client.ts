import { UserError } from '#shared/errors.js'
import { describeNetworkError, isPermanentError } from '#shared/network/network-errors.js'
import { withRetry } from '#shared/retry.js'
import { RegistryFault } from './auth.js'
import type { RegistryRepository } from './repository.js'
import { isTransientStatus, requestRetry, retryDelaysMs, TransientResponse } from './retry.js'

export interface RegistryRequest {
  readonly method: string
  /** Path below `/v2/<repository>/`, or a whole address that the registry gave. */
  readonly to: string | URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: ReadableStream | Uint8Array<ArrayBuffer>
  /** Paths of other repositories of the same registry that the request reads. */
  readonly reads?: readonly string[]
}

/**
 * Sends a request to the registry. Transient answers and broken connections are retried, unless the body is a stream, which can be
 * sent only once. Throws if no answer came.
 */
export async function send(repository: RegistryRepository, request: RegistryRequest, signal: AbortSignal): Promise<Response> {
  const policy = requestRetry(signal)
  const isStream = request.body instanceof ReadableStream
  try {
    return await withRetry(isStream ? { ...policy, delaysMs: [] } : policy, async () => {
      const response = await fetchOnce(repository, request, signal)
      if (isTransientStatus(response.status)) throw new TransientResponse(response)
      return response
    })
  } catch (error) {
    if (error instanceof TransientResponse) return error.response
    throw error
  }
}

/**
 * Says why this step cannot reach the registry, as when only the engine has a route to it; undefined if it can. Throws a `UserError` if
 * the registry answers and rejects the login, or has a fault that lasts, before anything is pushed.
 */
export async function findConnectionProblem(repository: RegistryRepository, signal: AbortSignal): Promise<string | undefined> {
  const isTransient = (error: unknown) => !(error instanceof UserError) && !isPermanentError(error)
  try {
    await withRetry({ delaysMs: retryDelaysMs, signal, isTransient }, async () => {
      await repository.authorize(scopesOf(repository, []))
    })
    return undefined
  } catch (error) {
    if (signal.aborted || error instanceof UserError) throw error
    if (error instanceof RegistryFault)
      throw new UserError(`${repository.name} cannot be pushed to: ${error.message}`, {
        why: 'No tag was changed',
        fix: 'Run again later',
      })
    return describeNetworkError(error)
  }
}

/** Describes the answer of a registry that rejected a request. Source of the format: OCI distribution specification, "Error Codes". */
export async function describeFailure(response: Response): Promise<string> {
  const text = await response.text().catch(() => '')
  const [, code] = /"code":\s*"([A-Z_]+)"/.exec(text) ?? []
  return `the registry answered ${response.status}${code === undefined ? '' : ` (${code})`}`
}

/** Source: distribution, "Token Scope Documentation", actions of a repository. */
function scopesOf({ path }: RegistryRepository, reads: readonly string[], deletes = false): string[] {
  return [`repository:${path}:pull,push${deletes ? ',delete' : ''}`, ...reads.map((read) => `repository:${read}:pull`)]
}

/**
 * Sends the request once. A token that the registry rejects may have expired early, so it is replaced once; a second 401 is the answer.
 * A stream cannot be sent again: its sender starts over, with the new token.
 */
async function fetchOnce(repository: RegistryRepository, request: RegistryRequest, signal: AbortSignal): Promise<Response> {
  const { url, path, authorize } = repository
  const to = request.to instanceof URL ? request.to : new URL(`${url}/v2/${path}/${request.to}`)
  // An upload may continue at another host, which must not get the credentials.
  if (to.origin !== new URL(url).origin) return await fetchWith(to, request, undefined, signal)
  // An upload is given up with the permission to push.
  const isDeletion = request.method === 'DELETE' && !(request.to instanceof URL)
  const scopes = scopesOf(repository, request.reads ?? [], isDeletion)
  const header = await authorize(scopes)
  const response = await fetchWith(to, request, header, signal)
  if (response.status !== 401 || header === undefined) return response
  const renewed = await authorize(scopes, header)
  if (renewed === header || request.body instanceof ReadableStream) return response
  await response.body?.cancel()
  return await fetchWith(to, request, renewed, signal)
}

async function fetchWith(
  to: URL,
  { method, headers, body }: RegistryRequest,
  authorization: string | undefined,
  signal: AbortSignal,
): Promise<Response> {
  return await fetch(to, {
    method,
    headers: { ...headers, 'accept-encoding': 'identity', ...(authorization === undefined ? {} : { authorization }) },
    signal,
    ...(body === undefined ? {} : { body, duplex: 'half' as const }),
  })
}
