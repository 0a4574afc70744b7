import type { Git } from '#shared/git.js'
import { addGitSettings } from '#shared/git.js'
import type { Env } from '#shared/process/env.js'
import type { RemoteUrls } from './remote-urls.js'

const defaultServer = 'https://github.com'

/**
 * Returns the environment in which Git reaches the remote. Credentials that actions/checkout left in the configuration are used as they
 * are. Without them, and for a remote on the server of this run, the token goes into an HTTP header. It is passed in environment
 * variables, so that no argument list and no file holds it.
 * Source: git-config(1), GIT_CONFIG_COUNT and `http.<url>.extraHeader`; actions/checkout, `persist-credentials`.
 */
export async function withCredentials(git: Git, env: Env, urls: RemoteUrls, token: string | undefined): Promise<Env> {
  if (token === undefined) return env
  const server = new URL(env.GITHUB_SERVER_URL ?? defaultServer)
  const origin = [urls.fetch, urls.push].map(originOf).find((each) => each === server.origin)
  if (origin === undefined || (await configuredHeader(git, origin)) !== undefined) return env
  return addGitSettings(env, { [`http.${origin}/.extraheader`]: authorizationHeader(token) })
}

/** Whether the checkout pushes with a credential other than the token: another header, or an SSH key. */
export async function hasOtherCredential(
  git: Git,
  env: Env,
  { push: url }: RemoteUrls,
  token: string | undefined,
): Promise<boolean> {
  if (url.startsWith('ssh:') || /^[^/:]+@[^/:]+:/.test(url)) return true
  const header = await configuredHeader(git, originOf(url) ?? env.GITHUB_SERVER_URL ?? defaultServer)
  return header !== undefined && header.toLowerCase() !== authorizationHeader(token ?? '').toLowerCase()
}

function authorizationHeader(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
}

/** The origin of a remote's URL, with `url.<base>.insteadOf` already applied by Git; undefined for a path or an SSH address. */
function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined
}

/** The HTTP header that Git is configured to send to an origin. Git fails if there is none. */
async function configuredHeader(git: Git, origin: string): Promise<string | undefined> {
  const header = await git('config', '--get-urlmatch', 'http.extraheader', `${origin}/`).catch(() => '')
  return header === '' ? undefined : header
}
