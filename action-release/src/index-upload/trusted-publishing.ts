import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Env } from '#shared/process/env.js'
import type { Send } from './index-client.js'
import { sendWithRetry } from './index-client.js'
import type { PackageIndex } from './package-index.js'

/** A token of an index. */
export interface MintedToken {
  readonly token: string
  /** What the identity says that was exchanged for it. */
  readonly claims: JobClaims
}

/** Source: GitHub "OpenID Connect reference", claims in the token. */
export interface JobClaims {
  /** The workflow that started the run, with its ref. */
  readonly workflow_ref?: unknown
  /** The workflow that has the job: another one if it is reusable. */
  readonly job_workflow_ref?: unknown
}

/**
 * Exchanges the identity of the job for a token of the index that is valid for a few minutes. Source: PyPI "Trusted publishers",
 * manual token exchange: `/_/oidc/audience` and `/_/oidc/mint-token`.
 */
export async function mintToken(
  context: Pick<ActionContext, 'env' | 'log' | 'signal' | 'mask'>,
  { name, mintUrl }: PackageIndex,
): Promise<MintedToken> {
  const { token, identity } = await sendWithRetry(context, mintUrl, async (send) => {
    const audience = await readField(send, `${mintUrl}/audience`, {}, 'audience')
    if (audience === undefined)
      throw new UserError(`${name} has no trusted publishing`, { fix: 'Give an upload token with `index-token`' })
    // An identity for PyPI would let whoever has it publish there.
    if (['pypi', 'testpypi'].includes(audience) && audience !== name)
      throw new UserError(`${name} asks for an identity that is valid at ${audience}`, { fix: 'Do not use this index' })
    const identity = await requestIdentity(send, context.env, audience)
    context.mask(identity)
    return { token: await exchange(send, { name, mintUrl }, identity), identity }
  })
  context.mask(token)
  return { token, claims: claimsOf(identity) }
}

async function requestIdentity(send: Send, env: Env, audience: string): Promise<string> {
  const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '')
  url.searchParams.set('audience', audience)
  const authorization = `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}`
  const identity = await readField(send, url.href, { headers: { authorization } }, 'value')
  if (identity !== undefined) return identity
  throw new UserError('GitHub gave the job no OIDC identity', { fix: 'Give the job `permissions: id-token: write`' })
}

async function exchange(
  send: Send,
  { name, mintUrl }: Pick<PackageIndex, 'name' | 'mintUrl'>,
  identity: string,
): Promise<string> {
  const answer = await send(`${mintUrl}/mint-token`, { method: 'POST', body: JSON.stringify({ token: identity }) })
  const json = parseObject(answer.content)
  if (answer.status === 200 && typeof json.token === 'string') return json.token
  throw new UserError(`${name} does not trust this workflow: ${answer.status} ${reasonOf(json) ?? answer.reason}`, {
    why: describeClaims(claimsOf(identity)),
    fix: 'Add a trusted publisher with these values to the project on the index, or give an upload token with `index-token`',
  })
}

async function readField(send: Send, url: string, init: RequestInit, field: string): Promise<string | undefined> {
  const answer = await send(url, init)
  const value = answer.status === 200 ? parseObject(answer.content)[field] : undefined
  return typeof value === 'string' ? value : undefined
}

function parseObject(content: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(content.toString('utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}

function reasonOf({ errors }: Record<string, unknown>): string | undefined {
  if (!Array.isArray(errors)) return undefined
  const codes = (errors as { readonly code?: string; readonly description?: string }[]).map(
    ({ code = '', description = '' }) => `${code} (${description})`,
  )
  return codes.join(', ')
}

function claimsOf(identity: string): Record<string, unknown> {
  return parseObject(Buffer.from(identity.split('.')[1] ?? '', 'base64url'))
}

/** The claims that a trusted publisher is compared with. They are no secret; the signature, which is, is not shown. */
function describeClaims(claims: Record<string, unknown>): string {
  const shown = ['repository', 'job_workflow_ref', 'environment'].map((name) => {
    const value = claims[name]
    return `${name} is ${typeof value === 'string' ? value : 'not set'}`
  })
  return `The job identifies itself as follows: ${shown.join(', ')}`
}
