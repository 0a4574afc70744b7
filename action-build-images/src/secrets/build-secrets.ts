import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { knownHosts, knownHostsProblem } from '../deploy-keys/known-hosts.js'
import { defaultId, readKeys } from '../deploy-keys/parse-keys.js'
import type { Mount } from '../dockerfile/stages.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { extractKeyFragments, fragmentLength } from '../leak-scan/key-fragments.js'
import type { Search } from '../leak-scan/multi-pattern-search.js'
import { createPatternSearch } from '../leak-scan/multi-pattern-search.js'
import { combineSearches, createValueSearches, minValueLength } from '../leak-scan/value-patterns.js'
import { trustSecrets } from '../trust/secret-ids.js'
import type { TrustStore } from '../trust/trust-store.js'
import { readTrust } from '../trust/trust-store.js'

/** Secrets of the build and what goes with them, checked but not yet written anywhere. */
export interface Material {
  /** Deploy keys, by the id of the agent that will hold each. */
  readonly keys: ReadonlyMap<string, string>
  readonly trust: TrustStore | undefined
  /** Text of the secrets that a `RUN` can mount, by id. */
  readonly secrets: ReadonlyMap<string, string>
  /** Begins a search for the secrets that nobody may find in an image; undefined where none was given. */
  readonly search: (() => Search) | undefined
}

/** Checks the deploy key, the host keys and the trust store, before anything is done with them. One to refresh is not there yet. */
export async function readMaterial(
  context: Pick<ActionContext, 'workspace' | 'mask' | 'log'>,
  inputs: Pick<
    ImageInputs,
    'deployKey' | 'deployKeys' | 'secrets' | 'logins' | 'knownHosts' | 'trustPem' | 'trustRefresh' | 'trust'
  >,
): Promise<Material> {
  const { deployKey, deployKeys, knownHosts: lines, trustPem } = inputs
  const keys = readKeys(deployKey, deployKeys)
  for (const key of keys.values()) context.mask(key)
  for (const line of lines) {
    const problem = knownHostsProblem(line)
    if (problem !== undefined)
      throw new UserError(`Input \`known-hosts\` has a line that ${problem}: ${line.slice(0, 80)}`, {
        fix: 'Take the lines from a known_hosts file whose keys you have checked',
      })
  }
  const trust = inputs.trustRefresh === undefined ? await trustOf(context.workspace, trustPem) : undefined
  const secrets = new Map([['known_hosts', knownHosts(lines)], ...inputs.secrets])
  for (const [id, pem] of trust === undefined ? [] : trustSecrets(trust, inputs)) secrets.set(id, pem)
  for (const [id, value] of inputs.secrets)
    if (value.length < minValueLength)
      context.log.warning(`The secret \`${id}\` has less than ${minValueLength} characters: it is not searched for in the images`)
  const values = [...inputs.secrets.values(), ...inputs.logins.map(({ password }) => password)]
  return { keys, trust, secrets, search: searchFor([...keys.values()], values) }
}

function searchFor(keys: readonly string[], values: readonly string[]): Material['search'] {
  const needles = new Set(keys.flatMap((key) => [...extractKeyFragments(key)]))
  const searches = [...(needles.size === 0 ? [] : [createPatternSearch(needles, fragmentLength)]), ...createValueSearches(values)]
  return searches.length === 0 ? undefined : combineSearches(searches)
}

async function trustOf(workspace: string, given: ImageInputs['trustPem']): Promise<TrustStore | undefined> {
  if (given === undefined) return undefined
  if ('text' in given) return readTrust(given.text, new Date())
  return readTrust(await readFile(join(workspace, given.file), 'utf8'), new Date(), { file: given.file })
}

/** Why a mount that is required cannot be served, or undefined. */
export function mountProblem({ type, id, required, line }: Mount, { keys, secrets }: Material): string | undefined {
  if (!required || (type === 'secret' ? secrets.has(id) : keys.has(id))) return undefined
  const what = type === 'ssh' ? `the SSH agent \`${id}\`` : `the secret \`${id}\``
  return `line ${line} requires ${what}, but ${missingInput(type, id)}`
}

function missingInput(type: Mount['type'], id: string): string {
  if (type === 'ssh')
    return id === defaultId ? 'the input `deploy-key` is empty' : `the input \`deploy-keys\` has no key \`${id}\``
  if (id === 'trust_bake') return 'the input `trust` is not `bake`, or `trust-pem` is empty'
  return id === 'trust' ? 'the input `trust-pem` is empty' : `the input \`secrets\` has no \`${id}\``
}
