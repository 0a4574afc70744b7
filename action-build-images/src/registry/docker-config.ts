import { mkdir, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { dockerFolder, loginKey, readDockerConfig } from './credentials.js'

/** A login at one registry, as given by the input `logins`. */
export interface Login {
  readonly host: string
  readonly user: string
  readonly password: string
}

/**
 * Gives a context whose programs log in to these registries: Docker's configuration is copied to the private folder, with the logins
 * added. The user's own stays as it is, and `post` removes the copy. Contexts, builders and plugins are those of the user.
 * Source: docker/cli, cli/config/configfile, where an empty helper of a registry means the file.
 */
export async function withLogins(context: ActionContext, name: string, logins: readonly Login[]): Promise<ActionContext> {
  if (logins.length === 0) return context
  const folder = await context.privateDir()
  const own = join(folder.path, name)
  await mkdir(own, { mode: 0o700 })
  const config = await readDockerConfig(context.env)
  const auths = { ...config.auths }
  const credHelpers = { ...config.credHelpers }
  for (const { host, user, password } of logins) {
    auths[loginKey(host)] = { auth: Buffer.from(`${user}:${password}`).toString('base64') }
    credHelpers[loginKey(host)] = ''
  }
  const whole = { ...config, auths, credHelpers }
  await folder.write(join(name, 'config.json'), JSON.stringify(whole))
  for (const part of ['contexts', 'buildx', 'cli-plugins', 'certs.d']) {
    const theirs = join(dockerFolder(context.env), part)
    const isThere = await stat(theirs).then(
      () => true,
      () => false,
    )
    if (isThere) await symlink(theirs, join(own, part))
  }
  return inDockerFolder(context, own)
}

function inDockerFolder(context: ActionContext, folder: string): ActionContext {
  const env = { ...context.env, DOCKER_CONFIG: folder }
  return {
    ...context,
    env,
    run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
  }
}

/** Reads a line of `logins`: host, user and password, separated by blanks; undefined where it is not that. */
export function readLogin(line: string): Login | undefined {
  const [host = '', user = '', password = '', ...rest] = line.split(/\s+/)
  const isGood = password !== '' && rest.length === 0 && /^[A-Za-z0-9.-]+(?::\d+)?$/.test(host)
  return isGood ? { host: host.toLowerCase(), user, password } : undefined
}
