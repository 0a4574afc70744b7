import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'

/** A login at a registry: user and password, or an identity token; undefined for anonymous access. */
export type Credentials = { readonly user: string; readonly password: string } | { readonly identityToken: string } | undefined

/** The fields of Docker's `config.json` that are used. Source: docker/cli, cli/config/configfile. */
export interface DockerConfig {
  readonly auths?: Readonly<Record<string, { auth?: string; identitytoken?: string }>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

const helperTimeoutMs = 30_000

/** Docker's configuration folder. Source: docker CLI reference, `DOCKER_CONFIG`. */
export function dockerFolder(env: ActionContext['env']): string {
  const folder = env.DOCKER_CONFIG ?? ''
  return folder === '' ? join(env.HOME ?? homedir(), '.docker') : folder
}

/** Reads Docker's configuration. Returns an empty one if the file is missing or unreadable. */
export async function readDockerConfig(env: ActionContext['env']): Promise<DockerConfig> {
  try {
    return JSON.parse(await readFile(join(dockerFolder(env), 'config.json'), 'utf8')) as DockerConfig
  } catch {
    return {}
  }
}

/** The key under which Docker stores the login of a registry. Docker Hub keeps the address of its first API version. */
export function loginKey(host: string): string {
  return host === 'docker.io' ? 'https://index.docker.io/v1/' : host
}

/** Reads the login that `docker login` saved for a registry, from its file or a credential helper. */
export async function credentialsFor(context: Pick<ActionContext, 'env' | 'run'>, host: string): Promise<Credentials> {
  const config = await readDockerConfig(context.env)
  const key = loginKey(host)
  const helper = config.credHelpers?.[key] ?? config.credsStore ?? ''
  if (helper !== '') return await askHelper(context, helper, key)
  const { auth = '', identitytoken = '' } = config.auths?.[key] ?? {}
  return identitytoken === '' ? parseAuth(auth) : { identityToken: identitytoken }
}

/** Parses `auth` of `config.json`: `<user>:<password>` in base64. */
function parseAuth(auth: string): Credentials {
  const [, user, password] = /^([^:]*):([^]*)$/.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? []
  return user === undefined || password === undefined ? undefined : { user, password }
}

/** Source: docker/docker-credential-helpers, README, "Development": the key on standard input, JSON on standard output. */
async function askHelper({ run }: Pick<ActionContext, 'run'>, helper: string, key: string): Promise<Credentials> {
  const { code, stdout } = await run(`docker-credential-${helper}`, ['get'], { input: key, timeoutMs: helperTimeoutMs })
  if (code !== 0) return undefined
  const { Username: user, Secret: password } = JSON.parse(stdout) as { Username: string; Secret: string }
  return user === '<token>' ? { identityToken: password } : { user, password }
}
