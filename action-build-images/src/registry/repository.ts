import { messageOf, UserError } from '#shared/errors.js'
import type { Authorise } from './auth.js'
import { attempts, isTransient, pause } from './retry.js'

/** One repository of a registry, for those who may write to it. */
export interface Upstream {
  /** Registry and path, as images are called by it. */
  readonly repository: string
  /** `https://ghcr.io`. */
  readonly url: string
  /** Path in the registry: `owner/eleanor-base`. */
  readonly path: string
  readonly authorise: Authorise
}

export interface Call {
  readonly method: string
  /** Below `/v2/<path>/`, or a whole address that the registry gave. */
  readonly to: string | URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: ReadableStream | Uint8Array<ArrayBuffer>
  /** Other repositories of the same registry that are read. */
  readonly reads?: readonly string[]
}

/** Where the API of a registry is, and the path of a repository in it. Docker Hub has names without a registry. */
export function locate(repository: string): { readonly host: string; readonly url: string; readonly path: string } {
  const [first = '', ...rest] = repository.split('/')
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  const host = isHost ? first : 'docker.io'
  const path = isHost ? rest.join('/') : repository
  if (host === 'docker.io')
    return { host, url: 'https://registry-1.docker.io', path: path.includes('/') ? path : `library/${path}` }
  // As the engine does: no TLS on loopback. Source: dockerd reference, "Insecure registries".
  const isLoopback = /^(?:localhost|127\.[\d.]+)(?::\d+)?$/.test(host)
  return { host, url: `${isLoopback ? 'http' : 'https'}://${host}`, path }
}

/**
 * Sends a request to the registry. Transient answers and broken connections are tried again, unless the body is a stream, which
 * can be sent only once. Throws where no answer came.
 */
export async function send(upstream: Upstream, call: Call, signal: AbortSignal): Promise<Response> {
  const isStream = call.body instanceof ReadableStream
  for (let attempt = 0; ; attempt++) {
    const last = isStream || attempt === attempts - 1
    try {
      const answer = await once(upstream, call, signal)
      if (last || !isTransient(answer.status)) return answer
      await answer.body?.cancel()
      await pause(attempt, answer.headers.get('retry-after'), signal)
    } catch (error) {
      if (last || signal.aborted || !(error instanceof TypeError)) throw error
      await pause(attempt, null, signal)
    }
  }
}

/**
 * Whether this step reaches the registry by itself; it may not where only the engine knows the way. Throws a `UserError` where
 * the registry answers and refuses the login, before anything is pushed.
 */
export async function isReachable(upstream: Upstream, signal: AbortSignal): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++)
    try {
      await upstream.authorise(scopesOf(upstream, []))
      return true
    } catch (error) {
      if (signal.aborted || error instanceof UserError) throw error
      if (attempt < attempts - 1) await pause(attempt, null, signal)
    }
  return false
}

function scopesOf({ path }: Upstream, reads: readonly string[]): string[] {
  return [`repository:${path}:pull,push`, ...reads.map((read) => `repository:${read}:pull`)]
}

async function once(upstream: Upstream, call: Call, signal: AbortSignal): Promise<Response> {
  const { url, path, authorise } = upstream
  const to = call.to instanceof URL ? call.to : new URL(`${url}/v2/${path}/${call.to}`)
  // An upload may go on at another host, which is told nothing.
  const authorization = to.origin === url ? await authorise(scopesOf(upstream, call.reads ?? [])) : undefined
  return await fetch(to, {
    method: call.method,
    headers: { ...call.headers, 'accept-encoding': 'identity', ...(authorization === undefined ? {} : { authorization }) },
    signal,
    ...(call.body === undefined ? {} : { body: call.body, duplex: 'half' as const }),
  })
}

/** What a registry answered, for a person. Source of the form: OCI distribution specification, "Error Codes". */
export async function problemOf(answer: Response): Promise<string> {
  const text = await answer.text().catch(() => '')
  const [, code] = /"code":\s*"([A-Z_]+)"/.exec(text) ?? []
  return `the registry answered ${answer.status}${code === undefined ? '' : ` (${code})`}`
}

/** Why no answer came. */
export function faultOf(error: unknown): string {
  return error instanceof TypeError && error.cause !== undefined ? messageOf(error.cause) : messageOf(error)
}
