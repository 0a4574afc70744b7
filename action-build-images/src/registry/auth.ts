import { UserError } from '#shared/errors.js'
import type { Credentials } from './credentials.js'
import type { ReadAnswer, ReadRequest } from './read-request.js'
import { isTransientStatus } from './retry.js'

/**
 * Returns the `authorization` header for these scopes; undefined if the registry needs none. A header that the registry has `rejected` is
 * replaced, if the registry issues tokens.
 */
export type Authorize = (scopes: readonly string[], rejected?: string) => Promise<string | undefined>

type Challenge =
  | { readonly scheme: 'none' }
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string }

interface Token {
  readonly token: string
  readonly expiresInSeconds: number
}

const requestTimeoutMs = 20_000

/** A token is not used for this many milliseconds before it expires. */
const expiryMarginMs = 15_000

/**
 * Creates the function that answers the authentication challenge of a registry. Tokens are reused until shortly before they expire.
 * Source: distribution, "Token Authentication Specification" and "OAuth2 Token Authentication".
 */
export function createAuthorizer(url: string, credentials: Credentials, read: ReadRequest = fetch): Authorize {
  const headers = new Map<string, { readonly value: string; readonly usableUntil: number }>()
  let challenge: Challenge | undefined
  return async (scopes, rejected) => {
    challenge ??= await readChallenge(url, read)
    if (challenge.scheme === 'none') return undefined
    if (challenge.scheme === 'basic') return basicHeader(credentials)
    const key = scopes.join(' ')
    const cached = headers.get(key)
    if (cached !== undefined && cached.value !== rejected && cached.usableUntil > Date.now()) return cached.value
    const { token, expiresInSeconds } = await requestToken(challenge, scopes, credentials, read)
    const value = `Bearer ${token}`
    headers.set(key, { value, usableUntil: Date.now() + expiresInSeconds * 1000 - expiryMarginMs })
    return value
  }
}

/** Asks without a login, which every registry answers with its challenge. */
async function readChallenge(url: string, read: ReadRequest): Promise<Challenge> {
  const response = await read(`${url}/v2/`, { signal: AbortSignal.timeout(requestTimeoutMs) })
  await response.body?.cancel()
  const header = response.headers.get('www-authenticate') ?? ''
  const [, scheme = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(header) ?? []
  if (response.status !== 401 || scheme === '') return { scheme: 'none' }
  if (scheme.toLowerCase() === 'basic') return { scheme: 'basic' }
  const parameters = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  return { scheme: 'bearer', realm: parameters.get('realm') ?? '', service: parameters.get('service') ?? '' }
}

function basicHeader(credentials: Credentials): string | undefined {
  if (credentials === undefined || 'identityToken' in credentials) return undefined
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
}

async function requestToken(
  { realm, service }: { readonly realm: string; readonly service: string },
  scopes: readonly string[],
  credentials: Credentials,
  read: ReadRequest,
): Promise<Token> {
  const hasIdentityToken = credentials !== undefined && 'identityToken' in credentials
  const response = hasIdentityToken
    ? await refreshToken(realm, service, scopes, credentials.identityToken)
    : await fetchToken(read, tokenAddress(realm, service, scopes), basicHeader(credentials))
  const { host } = new URL(realm)
  // The error class of a failed fetch, so that the caller retries: a server fault does not mean that the login is wrong.
  if (isTransientStatus(response.status)) throw new TypeError(`${host} answered ${response.status}`)
  if (!response.ok)
    throw new UserError(`${host} issued no token for the registry`, {
      why: `It answered ${response.status}`,
      fix: 'Check the user and the password of the login, and that the user may push to this registry',
    })
  const body = (await response.json()) as { token?: string; access_token?: string; expires_in?: number }
  return { token: body.token ?? body.access_token ?? '', expiresInSeconds: body.expires_in ?? 60 }
}

async function refreshToken(realm: string, service: string, scopes: readonly string[], token: string): Promise<Response> {
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    service,
    scope: scopes.join(' '),
    client_id: 'eleanor',
    refresh_token: token,
  })
  return await fetch(realm, { method: 'POST', body, signal: AbortSignal.timeout(requestTimeoutMs) })
}

function tokenAddress(realm: string, service: string, scopes: readonly string[]): string {
  const query = new URLSearchParams({ service })
  for (const scope of scopes) query.append('scope', scope)
  return `${realm}?${query.toString()}`
}

async function fetchToken(read: ReadRequest, address: string, authorization: string | undefined): Promise<ReadAnswer> {
  return await read(address, {
    headers: authorization === undefined ? {} : { authorization },
    signal: AbortSignal.timeout(requestTimeoutMs),
  })
}
