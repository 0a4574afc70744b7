import { randomUUID } from 'node:crypto'

/** Ids that the clients of the results service read from their token. */
export interface RunIds {
  readonly run: string
  readonly job: string
}

/**
 * A token as the runner gives it: a JWT whose `scp` claim names the run and the job. Nobody checks the signature, so it has none
 * worth the name; the service knows its tokens by heart. Source: `getBackendIdsFromToken` of @actions/artifact.
 */
export function makeToken({ run, job }: RunIds): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return [part({ alg: 'none', typ: 'JWT' }), part({ scp: `Actions.Results:${run}:${job}`, jti: randomUUID() }), 'local'].join('.')
}

/** The ids in a token that `makeToken` made. */
export function idsOf(token: string): RunIds {
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { scp: string }
  const [, run = '', job = ''] = scp.split(':')
  return { run, job }
}
