import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'

/** A login at a registry: user and password, or an identity token; undefined for anonymous access. */
export type Credentials = { readonly user: string; readonly password: string } | { readonly identityToken: string } | undefined

/** The fields of Docker's `config.json` that are used. Source: docker/cli, cli/config/configfile. */
export interface DockerConfig {
  readonly auths?: Readonly<Record<string, SavedLogin>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

interface SavedLogin {
  /** `<user>:<password>` in base64. */
  readonly auth?: string
  /** Kubernetes writes these beside `auth`, or alone. */
  readonly username?: string
  readonly password?: string
  readonly identitytoken?: string
}

const helperFix = "Check `credHelpers` and `credsStore` of Docker's configuration"
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

/**
 * The logins of DOCKER_AUTH_CONFIG, which count before those of the configuration; none if it is not set or cannot be read. Source:
 * docker/cli, cli/config/configfile, "GetCredentialsStore".
 */
export function readEnvLogins(env: ActionContext['env']): Readonly<Record<string, SavedLogin>> {
  try {
    return (JSON.parse(env.DOCKER_AUTH_CONFIG ?? '{}') as DockerConfig).auths ?? {}
  } catch {
    return {}
  }
}

/** The key under which Docker stores the login of a registry. Docker Hub keeps the address of its first API version. */
export function loginKey(host: string): string {
  return host === 'docker.io' || host === 'index.docker.io' ? 'https://index.docker.io/v1/' : host
}

/** Reads the login that `docker login` saved for a registry, from the environment, its file or a credential helper. */
export async function credentialsFor(context: Pick<ActionContext, 'env' | 'run'>, host: string): Promise<Credentials> {
  const config = await readDockerConfig(context.env)
  const key = loginKey(host)
  const ofEnv = readEnvLogins(context.env)[key]
  if (ofEnv !== undefined) return parseLogin(ofEnv)
  const helper = config.credHelpers?.[key] ?? config.credsStore ?? ''
  return helper === '' ? parseLogin(findSavedLogin(config, key)) : await askHelper(context, helper, key)
}

/** Older clients saved the address of the registry. Source: docker/cli, cli/config/credentials, "ConvertToHostname". */
function findSavedLogin({ auths = {} }: DockerConfig, key: string): SavedLogin | undefined {
  const hostOf = (address: string) =>
    URL.canParse(address) && address.includes('://') ? new URL(address).host : address.split('/')[0]
  return auths[key] ?? Object.entries(auths).find(([address]) => hostOf(address) === key)?.[1]
}

function parseLogin(saved: SavedLogin = {}): Credentials {
  const { auth = '', username = '', password = '', identitytoken = '' } = saved
  if (identitytoken !== '') return { identityToken: identitytoken }
  if (auth === '') return username === '' ? undefined : { user: username, password }
  const [, user, decoded] = /^([^:]*):([^]*)$/.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? []
  return user === undefined || decoded === undefined ? undefined : { user, password: decoded }
}

/** Source: docker/docker-credential-helpers, README, "Development": the key on standard input, JSON on standard output. */
async function askHelper({ run }: Pick<ActionContext, 'run'>, helper: string, key: string): Promise<Credentials> {
  const program = `docker-credential-${helper}`
  const answer = run(program, ['get'], { input: key, timeoutMs: helperTimeoutMs })
  const { code, stdout } = await answer.catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error
    throw new UserError(`The credential helper for ${key} cannot be asked`, {
      why: error.message.split('. ')[0] ?? '',
      fix: helperFix.replace('Check', 'Install it, or change'),
    })
  })
  if (code !== 0) return undefined
  // What it has printed may be a secret, so it is not shown.
  const { Username: user, Secret: password } = parseAnswer(stdout)
  if (typeof user !== 'string' || typeof password !== 'string')
    throw new UserError(`\`${program}\` printed no login for ${key}`, { fix: helperFix })
  return user === '<token>' ? { identityToken: password } : { user, password }
}

function parseAnswer(text: string): { readonly Username?: unknown; readonly Secret?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as object
  } catch {
    return {}
  }
}
