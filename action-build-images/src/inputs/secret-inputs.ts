import type { ActionContext } from '#shared/context/action-context.js'
import { parseKeyList } from '../deploy-keys/parse-keys.js'
import { chooseLogins } from '../registry/choose-logins.js'
import type { RegistryLogin } from '../registry/docker-config.js'
import { parseLogin } from '../registry/docker-config.js'
import type { LoginCommand } from '../registry/login-commands.js'
import { parseLoginCommand } from '../registry/login-commands.js'
import { isTrustId } from '../trust/secret-ids.js'
import type { ImageReader } from './input-definitions.js'
import { readPairs } from './parse-fields.js'
import { readSecretSources } from './steps/secret-sources.js'

/** The secrets of the build, and the host keys of the servers that deploy keys are used with. */
export interface SecretInputs {
  /** As given; undefined when there is none. */
  readonly deployKey: string | undefined
  /** Names and keys, as given. */
  readonly deployKeys: readonly (readonly [name: string, key: string])[]
  /** Further secrets of the build, by id. */
  readonly secrets: ReadonlyMap<string, string>
  readonly logins: readonly RegistryLogin[]
  /** Commands that print the passwords of further logins. */
  readonly loginCommands: readonly LoginCommand[]
  readonly knownHosts: readonly string[]
}

const checkSecretExists = 'Check that the secret exists: a missing one is empty'

/** Reads keys, logins, `login-commands`, `secrets` and `known-hosts`. Masks the secrets in a list; `readInputs` masks each input as a whole. */
export function readSecretInputs(context: Pick<ActionContext, 'env' | 'mask' | 'workspace'>, input: ImageReader): SecretInputs {
  const { env, mask } = context
  const deployKey = input.secret('deploy-key')
  const deployKeys = parseKeyList(input.secret('deploy-keys'))
  for (const [, key] of deployKeys) mask(key)
  return {
    deployKey: deployKey === '' ? undefined : deployKey,
    deployKeys,
    // A later login at the same registry replaces an earlier one.
    logins: [...readRegistryLogins({ env }, input), ...readLogins(mask, input)],
    loginCommands: readLoginCommands(input),
    secrets: readSecrets(context, input),
    knownHosts: input.lines('known-hosts'),
  }
}

/** Reads `registry-user`, `registry-password` and `token`. */
function readRegistryLogins({ env }: Pick<ActionContext, 'env'>, input: ImageReader): RegistryLogin[] {
  const [password, token] = [input.secret('registry-password').trim(), input.secret('token').trim()]
  const registries = input.words('registry')
  const user = input.text('registry-user') || (env.GITHUB_ACTOR ?? '')
  if (password !== '' && registries.length === 0)
    input.reject('registry-password', 'is given without `registry`', 'Name the registry, or use `logins`')
  if (password !== '' && user === '') input.reject('registry-user', 'is missing', 'Name the user of `registry-password`')
  if (/[\s:]/.test(user)) input.reject('registry-user', `is \`${user}\``, 'A user name has no spaces and no colon')
  return chooseLogins({ registries, user, password, token })
}

function readLogins(mask: ActionContext['mask'], input: ImageReader): RegistryLogin[] {
  const logins = input.lines('logins').map(parseLogin)
  for (const login of logins) {
    if (login === undefined)
      input.reject('logins', 'has a line that does not read `<registry> <user> <password>`', checkSecretExists)
    else mask(login.password)
  }
  return logins.filter((login) => login !== undefined)
}

function readLoginCommands(input: ImageReader): LoginCommand[] {
  const commands = input.lines('login-commands').map(parseLoginCommand)
  if (commands.includes(undefined))
    input.reject(
      'login-commands',
      'has a line that does not read `<registry> <user> <command>`, without shell syntax',
      'Move the command into a script, such as `registry.example.com robot ./print-password.sh`',
    )
  return commands.filter((command) => command !== undefined)
}

function readSecrets(
  context: Pick<ActionContext, 'env' | 'mask' | 'workspace'>,
  input: ImageReader,
): ReadonlyMap<string, string> {
  const given = readPairs(input, 'secrets', /^[A-Za-z0-9][\w.:-]*$/)
  const sources = readSecretSources(context, input)
  for (const value of [...given.values(), ...sources.values()]) context.mask(value)
  for (const [id, value] of given) {
    if (value.trim() === '') input.reject('secrets', `has no value for \`${id}\``, checkSecretExists)
    if (sources.has(id)) input.reject('secrets', `has \`${id}\`, which a file or a variable gives, too`)
  }
  for (const id of [...given.keys(), ...sources.keys()]) {
    if (isTrustId(id)) input.reject('secrets', `has \`${id}\``, 'Use the input `trust-pem` for it')
    if (id === 'known_hosts') input.reject('secrets', `has \`${id}\``, 'Use the input `known-hosts` for it')
  }
  return new Map([...given, ...sources])
}
