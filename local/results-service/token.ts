import { randomUUID } from 'node:crypto'

/** Ids that the clients of the results service read from their token. */
export interface RunIds {
  readonly run: string
  readonly job: string
}

/** In seconds since 1970, as in all claims. Source: RFC 7519, "NumericDate". */
const year2100 = 4_102_444_800

/** What may be done with the caches of a branch: 1 is reading, 2 writing. Source: tonistiigi/go-actions-cache, `Scope`. */
const access = [{ Scope: 'refs/heads/main', Permission: 3 }]

/**
 * A token as the runner gives it: a JWT whose `scp` claim names the run and the job, and whose `ac` claim names caches, which BuildKit reads.
 * Nobody checks the signature, so it has none worth the name; the service knows its tokens by heart. Source: `getBackendIdsFromToken` of
 * @actions/artifact.
 */
export function makeToken({ run, job }: RunIds): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { scp: `Actions.Results:${run}:${job}`, ac: JSON.stringify(access), nbf: 0, exp: year2100, jti: randomUUID() }
  return [part({ alg: 'none', typ: 'JWT' }), part(claims), Buffer.from('local').toString('base64url')].join('.')
}

/** The ids in a token that `makeToken` made. */
export function idsOf(token: string): RunIds {
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { scp: string }
  const [, run = '', job = ''] = scp.split(':')
  return { run, job }
}
