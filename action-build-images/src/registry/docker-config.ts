import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { dockerFolder, loginKey, readDockerConfig, readEnvLogins } from './credentials.js'

/** A login for one registry, from the input `logins`. */
export interface RegistryLogin {
  readonly host: string
  readonly user: string
  readonly password: string
}

/** What a copied configuration shares with the user's own: also the certificates for DOCKER_TLS_VERIFY. Source: docker CLI reference. */
const sharedEntries = ['contexts', 'buildx', 'cli-plugins', 'certs.d', 'ca.pem', 'cert.pem', 'key.pem']

/**
 * Returns a context whose programs are logged in to these registries. Docker's configuration is copied to a folder `name` of the private
 * folder and the logins are added there; the user's own configuration stays as it is. Contexts, builders, plugins and
 * certificates are linked. The logins of DOCKER_AUTH_CONFIG, which would count before those of the file, become part of it.
 * Source: docker/cli, cli/config/configfile, where an empty credential helper means the file.
 */
export async function withLogins(context: ActionContext, name: string, logins: readonly RegistryLogin[]): Promise<ActionContext> {
  if (logins.length === 0) return context
  const privateDir = await context.privateDir()
  const copy = join(privateDir.path, name)
  await mkdir(copy, { mode: 0o700 })
  const config = await readDockerConfig(context.env)
  const given = logins.map(({ host, user, password }) => [loginKey(host), encodeLogin(user, password)] as const)
  const added = { ...readEnvLogins(context.env), ...Object.fromEntries(given) }
  const auths = { ...config.auths, ...added }
  const credHelpers = { ...config.credHelpers, ...Object.fromEntries(Object.keys(added).map((key) => [key, ''])) }
  await privateDir.write(join(name, 'config.json'), JSON.stringify({ ...config, auths, credHelpers }))
  for (const entry of sharedEntries) {
    const original = join(dockerFolder(context.env), entry)
    if (existsSync(original)) await symlink(original, join(copy, entry))
  }
  return withDockerConfig(context, copy)
}

function encodeLogin(user: string, password: string): { readonly auth: string } {
  return { auth: Buffer.from(`${user}:${password}`).toString('base64') }
}

function withDockerConfig(context: ActionContext, folder: string): ActionContext {
  const env = { ...context.env, DOCKER_CONFIG: folder, DOCKER_AUTH_CONFIG: undefined }
  return {
    ...context,
    env,
    run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
    query: async (command, args, options = {}) => await context.query(command, args, { ...options, env: options.env ?? env }),
  }
}

/**
 * Parses a line of `logins`: host, user and password, separated by spaces; undefined when it has another form. As for `docker login`, the
 * host may be in an address, or before a path. Source: docker/cli, cli/config/credentials, "ConvertToHostname".
 */
export function parseLogin(line: string): RegistryLogin | undefined {
  const [registry = '', user = '', password = '', ...rest] = line.split(/\s+/)
  const host = registry.replace(/^https?:\/\//i, '').replace(/\/.*$/, '')
  const isValid = password !== '' && rest.length === 0 && /^[A-Za-z0-9.-]+(?::\d+)?$/.test(host)
  return isValid ? { host: host.toLowerCase(), user, password } : undefined
}
