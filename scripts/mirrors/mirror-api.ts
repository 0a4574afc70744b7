import type { RetryPolicy } from '#shared/retry.js'
import { withRetry } from '#shared/retry.js'

/** The API of one mirror on GitHub. */
export interface MirrorApi {
  /** Address of the repository in the API, such as `https://api.github.com/repos/eleanor/action-release`. */
  readonly url: string
  readonly token: string
}

export interface MirrorResponse {
  readonly status: number
  /** The parsed body; `undefined` if it is no JSON. */
  readonly body: unknown
}

/** No response, or one of a server that cannot answer now. */
class UnavailableError extends Error {}

const policy: RetryPolicy = {
  delaysMs: [500, 2000, 5000],
  signal: new AbortController().signal,
  isTransient: (error) => error instanceof UnavailableError,
}

/**
 * Runs work with the API again if the server was unavailable. An idle connection that the server has closed looks the same. Work that
 * creates something must first check whether it exists.
 */
export async function retryMirror<Result>(work: () => Promise<Result>): Promise<Result> {
  return await withRetry(policy, work)
}

/**
 * Sends a request below the address of the mirror. Every response that says something about it is returned; an unavailable server
 * throws. Source: GitHub REST API, "Getting started", headers.
 */
export async function callMirror(api: MirrorApi, method: string, path: string, body?: unknown): Promise<MirrorResponse> {
  const response = await send(api, method, path, body).catch((error: unknown) => {
    throw new UnavailableError(`${api.url} is unavailable: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (response.status === 429 || response.status >= 500)
    throw new UnavailableError(`${api.url} is unavailable. ${describeResponse(response)}.`)
  return response
}

async function send({ url, token }: MirrorApi, method: string, path: string, body: unknown): Promise<MirrorResponse> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  })
  const text = await response.text()
  return { status: response.status, body: parseBody(text) }
}

/** One line about an unexpected response, for errors. */
export function describeResponse({ status, body }: MirrorResponse): string {
  const message = typeof body === 'object' && body !== null && 'message' in body ? `: ${String(body.message)}` : ''
  return `GitHub answered ${status}${message}`
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
