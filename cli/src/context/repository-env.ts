import type { CommandCall } from './command-call.js'
import type { RemoteRepository } from './remote-url.js'
import { parseRemoteUrl } from './remote-url.js'
import type { Session } from './session.js'

/**
 * The variables that a job has of its repository and commit, read from Git. Those that are set already win.
 * Source: GitHub "Variables reference", default environment variables; REST API, "Getting started" on GitHub Enterprise Server.
 */
export async function readRepositoryEnv(
  { query }: Pick<Session, 'query'>,
  folder: string,
  { env }: Pick<CommandCall, 'env'>,
): Promise<Record<string, string>> {
  const ask = async (...args: string[]) => {
    // Planning images needs no Git. A step that needs it reports that it is missing.
    const result = await query('git', args, { cwd: folder, env }).catch(() => undefined)
    return result?.code === 0 ? result.stdout.trim() : ''
  }
  const remote = parseRemoteUrl(await ask('remote', 'get-url', 'origin'))
  const branch = await ask('symbolic-ref', '--quiet', '--short', 'HEAD')
  const found = {
    ...(remote === undefined ? {} : serverVariables(remote)),
    GITHUB_SHA: await ask('rev-parse', '--verify', '--quiet', 'HEAD'),
    ...(branch === '' ? {} : { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_REF_TYPE: 'branch' }),
  }
  return Object.fromEntries(Object.entries(found).filter(([name]) => (env[name] ?? '') === ''))
}

function serverVariables({ server, slug }: RemoteRepository): Record<string, string> {
  const isEnterprise = server !== 'https://github.com'
  return {
    GITHUB_REPOSITORY: slug,
    GITHUB_SERVER_URL: server,
    GITHUB_API_URL: isEnterprise ? `${server}/api/v3` : 'https://api.github.com',
    GITHUB_GRAPHQL_URL: isEnterprise ? `${server}/api/graphql` : 'https://api.github.com/graphql',
  }
}
