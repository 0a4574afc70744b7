import { UserError } from '#shared/errors.js'
import type { Credentials } from './credentials.js'
import { isTransient } from './retry.js'

/** Gives the header `authorization` for these scopes, or undefined where the registry wants none. */
export type Authorise = (scopes: readonly string[]) => Promise<string | undefined>

interface Challenge {
  readonly scheme: string
  readonly parameters: ReadonlyMap<string, string>
}

/** So long before its end a token is no longer used, in milliseconds. */
const margin = 15_000

/**
 * Answers the challenge of a registry. Tokens are kept until they are about to end.
 * Source: distribution, "Token Authentication Specification" and "OAuth2 Token Authentication".
 */
export function createAuthorise(url: string, credentials: Credentials): Authorise {
  const tokens = new Map<string, { readonly header: string; readonly until: number }>()
  let asked: Challenge | 'none' | undefined
  return async (scopes) => {
    asked ??= await challengeOf(url)
    const challenge = asked
    if (challenge === 'none') return undefined
    if (challenge.scheme === 'basic') return basic(credentials)
    const key = scopes.join(' ')
    const known = tokens.get(key)
    if (known !== undefined && known.until > Date.now()) return known.header
    const { token, seconds } = await tokenOf(challenge, scopes, credentials)
    const header = `Bearer ${token}`
    tokens.set(key, { header, until: Date.now() + seconds * 1000 - margin })
    return header
  }
}

async function challengeOf(url: string): Promise<Challenge | 'none'> {
  // Answers with the same challenge for whoever asks without a login.
  const answer = await fetch(`${url}/v2/`, { signal: AbortSignal.timeout(20_000) })
  await answer.body?.cancel()
  const written = answer.headers.get('www-authenticate') ?? ''
  const [, scheme = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(written) ?? []
  if (answer.status !== 401 || scheme === '') return 'none'
  const parameters = [...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const)
  return { scheme: scheme.toLowerCase(), parameters: new Map(parameters) }
}

function basic(credentials: Credentials): string | undefined {
  if (credentials === undefined || 'identityToken' in credentials) return undefined
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
}

async function tokenOf({ parameters }: Challenge, scopes: readonly string[], credentials: Credentials) {
  const realm = parameters.get('realm') ?? ''
  const service = parameters.get('service') ?? ''
  const signal = AbortSignal.timeout(20_000)
  const answer =
    credentials !== undefined && 'identityToken' in credentials
      ? await fetch(realm, {
          method: 'POST',
          signal,
          body: new URLSearchParams({
            ...{ grant_type: 'refresh_token', service, scope: scopes.join(' '), client_id: 'eleanor' },
            refresh_token: credentials.identityToken,
          }),
        })
      : await fetch(`${realm}?${queryOf(service, scopes)}`, {
          signal,
          headers: credentials === undefined ? {} : { authorization: basic(credentials) ?? '' },
        })
  // A fault of the server is none of the login, and may be gone the next time.
  if (isTransient(answer.status)) throw new TypeError(`${new URL(realm).host} answered ${answer.status}`)
  if (!answer.ok)
    throw new UserError(`${new URL(realm).host} gives no token for the registry`, {
      why: `It answered ${answer.status}`,
      fix: 'Check user and password of the login, and that they may write there',
    })
  const body = (await answer.json()) as { token?: string; access_token?: string; expires_in?: number }
  return { token: body.token ?? body.access_token ?? '', seconds: body.expires_in ?? 60 }
}

function queryOf(service: string, scopes: readonly string[]): string {
  const query = new URLSearchParams({ service })
  for (const scope of scopes) query.append('scope', scope)
  return query.toString()
}
