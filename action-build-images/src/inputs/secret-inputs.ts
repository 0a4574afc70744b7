import type { ActionContext } from '#shared/context/action-context.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { splitKeys } from '../deploy-keys/parse-keys.js'
import type { Login } from '../registry/docker-config.js'
import { readLogin } from '../registry/docker-config.js'
import { isTrustId } from '../trust/secret-ids.js'
import { readPairs } from './parse-fields.js'

/** What nobody may see, and whom it is shown to. */
export interface SecretInputs {
  /** As given; '' when there is none. */
  readonly deployKey: string
  /** Name and key, as given. */
  readonly deployKeys: readonly (readonly [string, string])[]
  /** More secrets of the build, by id. */
  readonly secrets: ReadonlyMap<string, string>
  readonly logins: readonly Login[]
  readonly knownHosts: readonly string[]
}

/**
 * Reads `deploy-key`, `deploy-keys`, `logins`, `secrets` and `known-hosts`. Each value is masked before anything else is done
 * with it.
 */
export function readSecretInputs({ mask }: Pick<ActionContext, 'mask'>, input: InputReader): SecretInputs {
  const deployKey = input.secret('deploy-key')
  mask(deployKey)
  const several = input.secret('deploy-keys')
  mask(several)
  const deployKeys = splitKeys(several)
  for (const [, key] of deployKeys) mask(key)
  return {
    deployKey,
    deployKeys,
    logins: readLogins(mask, input),
    secrets: readSecrets(mask, input),
    knownHosts: input.lines('known-hosts'),
  }
}

function readLogins(mask: ActionContext['mask'], input: InputReader): Login[] {
  const logins = input.lines('logins').map(readLogin)
  for (const login of logins) {
    if (login === undefined)
      input.refuse(
        'logins',
        'has a line that does not read `<registry> <user> <password>`',
        'Check that the secret exists: one that does not is empty',
      )
    else mask(login.password)
  }
  return logins.filter((login) => login !== undefined)
}

function readSecrets(mask: ActionContext['mask'], input: InputReader): ReadonlyMap<string, string> {
  const given = readPairs(input, 'secrets', /^[A-Za-z0-9][\w.-]*$/)
  for (const value of given.values()) mask(value)
  for (const [id, value] of given) {
    if (value.trim() === '')
      input.refuse('secrets', `has no value for \`${id}\``, 'Check that the secret exists: one that does not is empty')
    if (isTrustId(id) || id === 'known_hosts')
      input.refuse('secrets', `has \`${id}\``, `That one comes from the input \`${isTrustId(id) ? 'trust-pem' : 'known-hosts'}\``)
  }
  return given
}
