import { mkdir, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from '#shared/world.js'
import { dockerFolder, loginKey, readDockerConfig } from './publish/credentials.js'

/** A login at one registry, as given by the input `logins`. */
export interface Login {
  readonly host: string
  readonly user: string
  readonly password: string
}

/**
 * Gives a world whose programs log in to these registries: Docker's configuration is copied to the private folder, with the logins
 * added. The user's own stays as it is, and `post` removes the copy. Contexts, builders and plugins are those of the user.
 * Source: docker/cli, cli/config/configfile, where an empty helper of a registry means the file.
 */
export async function withLogins(world: World, name: string, logins: readonly Login[]): Promise<World> {
  if (logins.length === 0) return world
  const folder = await world.privateFolder()
  const own = join(folder.path, name)
  await mkdir(own, { mode: 0o700 })
  const config = await readDockerConfig(world.env)
  const auths = { ...config.auths }
  const credHelpers = { ...config.credHelpers }
  for (const { host, user, password } of logins) {
    auths[loginKey(host)] = { auth: Buffer.from(`${user}:${password}`).toString('base64') }
    credHelpers[loginKey(host)] = ''
  }
  const whole = { ...config, auths, credHelpers }
  await folder.write(join(name, 'config.json'), JSON.stringify(whole))
  for (const part of ['contexts', 'buildx', 'cli-plugins', 'certs.d']) {
    const theirs = join(dockerFolder(world.env), part)
    const isThere = await stat(theirs).then(
      () => true,
      () => false,
    )
    if (isThere) await symlink(theirs, join(own, part))
  }
  return inDockerFolder(world, own)
}

function inDockerFolder(world: World, folder: string): World {
  const env = { ...world.env, DOCKER_CONFIG: folder }
  return {
    ...world,
    env,
    run: async (command, args, options = {}) => await world.run(command, args, { ...options, env: options.env ?? env }),
  }
}

/** Reads a line of `logins`: host, user and password, separated by blanks; undefined where it is not that. */
export function readLogin(line: string): Login | undefined {
  const [host = '', user = '', password = '', ...rest] = line.split(/\s+/)
  const isGood = password !== '' && rest.length === 0 && /^[A-Za-z0-9.-]+(?::\d+)?$/.test(host)
  return isGood ? { host: host.toLowerCase(), user, password } : undefined
}
