import { UserError } from '#shared/errors.js'
import type { Credentials } from './credentials.js'
import type { ReadAnswer, ReadRequest } from './read-request.js'
import { isTransientStatus } from './retry.js'

/**
 * Returns the `authorization` header for these scopes; undefined if the registry needs none. A header that the registry has `rejected` is
 * replaced, if the registry issues tokens.
 */
export type Authorize = (scopes: readonly string[], rejected?: string) => Promise<string | undefined>

/** How a registry wants to be asked. */
type Challenge =
  | { readonly scheme: 'none' }
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string }

/** A fault of the registry or of its token service, with the name of the error of a failed fetch, so that the caller retries. */
export class RegistryFault extends TypeError {}

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

/** Asks without a login, which every registry answers with its challenge. A faulty one has none to give. */
async function readChallenge(url: string, read: ReadRequest): Promise<Challenge> {
  const response = await read(`${url}/v2/`, { signal: AbortSignal.timeout(requestTimeoutMs) })
  await response.body?.cancel()
  if (isTransientStatus(response.status)) throw new RegistryFault(`${new URL(url).host} answered ${response.status}`)
  return response.status === 401 ? parseChallenge(response.headers.get('www-authenticate') ?? '') : { scheme: 'none' }
}

/** A parameter of a challenge, whose value may be in quotes, or the name of a scheme. */
const part = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]*))|([\w-]+)/g

/**
 * Parses the header `www-authenticate`, which may have several challenges. That of a token comes first, as for the engine. Sources: RFC 9110,
 * section 11.6.1; containerd, core/remotes/docker/auth, "ParseAuthHeader".
 */
function parseChallenge(header: string): Challenge {
  const challenges = new Map<string, Map<string, string>>()
  let current = new Map<string, string>()
  for (const [, name = '', quoted, bare = '', scheme] of header.matchAll(part))
    if (scheme === undefined) current.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? bare)
    else challenges.set(scheme.toLowerCase(), (current = new Map<string, string>()))
  const bearer = challenges.get('bearer')
  const realm = bearer?.get('realm') ?? ''
  if (bearer !== undefined && URL.canParse(realm)) return { scheme: 'bearer', realm, service: bearer.get('service') ?? '' }
  return challenges.has('basic') ? { scheme: 'basic' } : { scheme: 'none' }
}

function basicHeader(credentials: Credentials): string | undefined {
  if (credentials === undefined || 'identityToken' in credentials) return undefined
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
}

/** Registries use one of both names. Source: distribution, "Token Authentication Specification". */
interface TokenAnswer {
  readonly token?: string
  readonly access_token?: string
  readonly expires_in?: number
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
  // A server fault does not mean that the login is wrong.
  if (isTransientStatus(response.status)) throw new RegistryFault(`${host} answered ${response.status}`)
  if (!response.ok)
    throw new UserError(`${host} issued no token for the registry`, {
      why: `It answered ${response.status}`,
      fix: 'Check the user and the password of the login, and that the user may push to this registry',
    })
  const body = (await response.json().catch(() => null)) as TokenAnswer | null
  const token = (body?.access_token ?? '') || (body?.token ?? '')
  if (token === '')
    throw new UserError(`${host} issued no token for the registry`, {
      why: `Its answer has none, but is ${response.headers.get('content-type') ?? 'of an unknown type'}`,
      fix: 'Check that no proxy answers in place of the token service of the registry',
    })
  return { token, expiresInSeconds: body?.expires_in ?? 60 }
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
  const address = new URL(realm)
  if (service !== '') address.searchParams.append('service', service)
  for (const scope of scopes) address.searchParams.append('scope', scope)
  return address.href
}

async function fetchToken(read: ReadRequest, address: string, authorization: string | undefined): Promise<ReadAnswer> {
  return await read(address, {
    headers: authorization === undefined ? {} : { authorization },
    signal: AbortSignal.timeout(requestTimeoutMs),
  })
}
