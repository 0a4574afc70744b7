import { randomUUID } from 'node:crypto'

/** Ids that the clients of the results service read from their token. */
export interface RunIds {
  readonly run: string
  readonly job: string
}

/** Seconds since 1970. Source: RFC 7519, "NumericDate". */
const year2100 = 4_102_444_800

/** Permissions for the caches of a branch: 1 for reading plus 2 for writing. Source: tonistiigi/go-actions-cache, `Scope`. */
const access = [{ Scope: 'refs/heads/main', Permission: 3 }]

/**
 * Creates a token as the runner does: a JWT whose `scp` claim contains the ids of run and job, and whose `ac` claim, which BuildKit
 * reads, lists caches. The signature is a placeholder: no client checks it, and the service keeps a list of its tokens.
 * Source: `getBackendIdsFromToken` of @actions/artifact.
 */
export function createToken({ run, job }: RunIds): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { scp: `Actions.Results:${run}:${job}`, ac: JSON.stringify(access), nbf: 0, exp: year2100, jti: randomUUID() }
  return [encode({ alg: 'none', typ: 'JWT' }), encode(claims), Buffer.from('local').toString('base64url')].join('.')
}

/** Reads the ids from a token that `createToken` created. */
export function parseToken(token: string): RunIds {
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { scp: string }
  const [, run = '', job = ''] = scp.split(':')
  return { run, job }
}
