import type { Env } from '#shared/process/env.js'
import type { Session } from './session.js'

/** Finds the token of the developer, as the GitHub CLI does. It is never an argument. Source: GitHub CLI, "gh help environment". */
export async function findToken(
  { query }: Pick<Session, 'query'>,
  env: Env,
  server = env.GITHUB_SERVER_URL ?? 'https://github.com',
): Promise<string | undefined> {
  const given = [env.GITHUB_TOKEN, env.GH_TOKEN].find((value) => value !== undefined && value.trim() !== '')
  if (given !== undefined) return given.trim()
  const result = await query('gh', ['auth', 'token', '--hostname', new URL(server).host], { env }).catch(() => undefined)
  const token = result?.code === 0 ? result.stdout.trim() : ''
  return token === '' ? undefined : token
}
