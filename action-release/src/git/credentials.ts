import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'

type Env = ActionContext['env']

/**
 * The environment in which git reaches the remote. What actions/checkout has left in the configuration is used as it is;
 * without it, and for a remote on the server of this run, the token goes into an HTTP header. It is handed over by environment
 * variables, so that no argument list and no file holds it.
 * Source: git-config(1), GIT_CONFIG_COUNT and `http.<url>.extraHeader`; actions/checkout, `persist-credentials`.
 */
export async function withCredentials(git: Git, env: Env, token: string, remote: string): Promise<Env> {
  if (token === '') return env
  const server = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com')
  const addresses = [await git('remote', 'get-url', remote), await git('remote', 'get-url', '--push', remote)]
  const origins = new Set(addresses.map(originOf).filter((origin) => origin === server.origin))
  const [origin] = origins
  if (origin === undefined || (await hasHeader(git, origin))) return env
  const count = Number(env.GIT_CONFIG_COUNT ?? '0')
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${origin}/.extraheader`,
    [`GIT_CONFIG_VALUE_${count}`]: headerOf(token),
  }
}

/** Whether the checkout reaches the remote with something else than the token: another header, or a key of ssh. */
export async function foreignCredential(git: Git, env: Env, token: string): Promise<boolean> {
  const address = await git('remote', 'get-url', '--push', 'origin')
  if (address.startsWith('ssh:') || /^[^/:]+@[^/:]+:/.test(address)) return true
  const origin = originOf(address) ?? env.GITHUB_SERVER_URL ?? 'https://github.com'
  const found = await git('config', '--get-urlmatch', 'http.extraheader', `${origin}/`).catch(() => '')
  return found !== '' && found.toLowerCase() !== headerOf(token).toLowerCase()
}

function headerOf(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
}

/** The origin of a remote's address, `url.<base>.insteadOf` already applied by git; undefined for a path or an ssh address. */
function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined
}

async function hasHeader(git: Git, origin: string): Promise<boolean> {
  // The call fails where nothing is set.
  const found = await git('config', '--get-urlmatch', 'http.extraheader', `${origin}/`).catch(() => '')
  return found !== ''
}
