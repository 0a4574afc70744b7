import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { dockerFolder, loginKey, readDockerConfig } from './credentials.js'

/** A login for one registry, from the input `logins`. */
export interface RegistryLogin {
  readonly host: string
  readonly user: string
  readonly password: string
}

/** What a copied configuration shares with the user's own. */
const sharedFolders = ['contexts', 'buildx', 'cli-plugins', 'certs.d']

/**
 * Returns a context whose programs are logged in to these registries. Docker's configuration is copied to a folder `name` of the private
 * folder and the logins are added there; the user's own configuration stays as it is. Contexts, builders and plugins are linked.
 * Source: docker/cli, cli/config/configfile, where an empty credential helper means the file.
 */
export async function withLogins(context: ActionContext, name: string, logins: readonly RegistryLogin[]): Promise<ActionContext> {
  if (logins.length === 0) return context
  const privateDir = await context.privateDir()
  const copy = join(privateDir.path, name)
  await mkdir(copy, { mode: 0o700 })
  const config = await readDockerConfig(context.env)
  const auths = { ...config.auths }
  const credHelpers = { ...config.credHelpers }
  for (const { host, user, password } of logins) {
    auths[loginKey(host)] = { auth: Buffer.from(`${user}:${password}`).toString('base64') }
    credHelpers[loginKey(host)] = ''
  }
  await privateDir.write(join(name, 'config.json'), JSON.stringify({ ...config, auths, credHelpers }))
  for (const folder of sharedFolders) {
    const original = join(dockerFolder(context.env), folder)
    if (existsSync(original)) await symlink(original, join(copy, folder))
  }
  return withDockerConfig(context, copy)
}

function withDockerConfig(context: ActionContext, folder: string): ActionContext {
  const env = { ...context.env, DOCKER_CONFIG: folder }
  return {
    ...context,
    env,
    run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
    query: async (command, args, options = {}) => await context.query(command, args, { ...options, env: options.env ?? env }),
  }
}

/** Parses a line of `logins`: host, user and password, separated by spaces; undefined when it has another form. */
export function parseLogin(line: string): RegistryLogin | undefined {
  const [host = '', user = '', password = '', ...rest] = line.split(/\s+/)
  const isValid = password !== '' && rest.length === 0 && /^[A-Za-z0-9.-]+(?::\d+)?$/.test(host)
  return isValid ? { host: host.toLowerCase(), user, password } : undefined
}
