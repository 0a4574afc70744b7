import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'

/** How to log in to a registry: a name and a password, or a token that stands for an account. */
export type Credentials = { readonly user: string; readonly password: string } | { readonly identityToken: string } | undefined

/** The part of Docker's `config.json` that is used. Source: docker/cli, cli/config/configfile. */
export interface DockerConfig {
  readonly auths?: Readonly<Record<string, { auth?: string; identitytoken?: string }>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

/** Docker's folder of configuration. Source: docker CLI reference, `DOCKER_CONFIG`. */
export function dockerFolder(env: ActionContext['env']): string {
  const given = env.DOCKER_CONFIG ?? ''
  return given === '' ? join(env.HOME ?? homedir(), '.docker') : given
}

/** Docker's configuration; empty where there is none or it cannot be read. */
export async function readDockerConfig(env: ActionContext['env']): Promise<DockerConfig> {
  try {
    return JSON.parse(await readFile(join(dockerFolder(env), 'config.json'), 'utf8')) as DockerConfig
  } catch {
    return {}
  }
}

/** The name by which Docker keeps the login of a registry. Docker Hub has the address of its first version. */
export function loginKey(host: string): string {
  return host === 'docker.io' ? 'https://index.docker.io/v1/' : host
}

/** What `docker login` has kept for a registry, in its file or by a credential helper; undefined for nothing. */
export async function credentialsFor(context: Pick<ActionContext, 'env' | 'run'>, host: string): Promise<Credentials> {
  const config = await readDockerConfig(context.env)
  const key = loginKey(host)
  const helper = config.credHelpers?.[key] ?? config.credsStore ?? ''
  if (helper !== '') return await ask(context, helper, key)
  const { auth = '', identitytoken = '' } = config.auths?.[key] ?? {}
  if (identitytoken !== '') return { identityToken: identitytoken }
  const [, user, password] = /^([^:]*):([^]*)$/.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? []
  return user === undefined || password === undefined ? undefined : { user, password }
}

/** Source: docker/docker-credential-helpers, README, "Development": the key on standard input, JSON on standard output. */
async function ask({ run }: Pick<ActionContext, 'run'>, helper: string, key: string): Promise<Credentials> {
  const { code, stdout } = await run(`docker-credential-${helper}`, ['get'], { input: key, timeoutMs: 30_000 })
  if (code !== 0) return undefined
  const { Username: user, Secret: password } = JSON.parse(stdout) as { Username: string; Secret: string }
  return user === '<token>' ? { identityToken: password } : { user, password }
}
