import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { rejectInvalidHostKeys, renderKnownHosts } from '#shared/ssh/known-hosts.js'
import { normalizeKeys } from '../deploy-keys/parse-keys.js'
import type { SecretInputs } from '../inputs/secret-inputs.js'
import type { TrustPem } from '../inputs/trust-inputs.js'
import { extractKeyFragments, fragmentLength } from '../leak-scan/key-fragments.js'
import type { StartSearch } from '../leak-scan/multi-pattern-search.js'
import { createPatternSearch } from '../leak-scan/multi-pattern-search.js'
import { combineSearches, createValueSearches, minValueLength } from '../leak-scan/value-patterns.js'
import type { TrustUse } from '../trust/secret-ids.js'
import { trustSecrets } from '../trust/secret-ids.js'
import type { TrustStore } from '../trust/trust-store.js'
import { parseTrustStore } from '../trust/trust-store.js'

/** The validated secrets of the build. They are not written anywhere yet. */
export interface BuildSecrets {
  /** Deploy keys, by the id of the agent that will hold each. */
  readonly keys: ReadonlyMap<string, string>
  /** The developer's SSH agent, for mounts without a deploy key. Undefined in a job, where each key is given. */
  readonly ownAgent: OwnAgent | undefined
  readonly trust: TrustStore | undefined
  /** Text of the secrets that a `RUN` can mount, by id. */
  readonly secrets: ReadonlyMap<string, string>
  /** Starts a search for the secrets that must not be in an image; undefined when there are none. */
  readonly search: StartSearch | undefined
  /** The texts that the search looks for. */
  readonly searched: readonly string[]
}

/** The socket of an agent, or why there is none: a sentence part that follows `but`. */
export type OwnAgent = { readonly socket: string } | { readonly missing: string }

/** The trust store, when it is known before the build and not fetched by `trust-refresh`. */
export interface GivenTrustStore {
  readonly pem: TrustPem | undefined
  readonly use: TrustUse
}

/** Validates the deploy keys, the host keys and the trust store, before anything else uses them. */
export async function readBuildSecrets(
  context: Pick<ActionContext, 'env' | 'workspace' | 'caller' | 'mask' | 'log'>,
  inputs: SecretInputs,
  trustInputs: GivenTrustStore,
): Promise<BuildSecrets> {
  const keys = normalizeKeys(inputs.deployKey, inputs.deployKeys)
  for (const key of keys.values()) context.mask(key)
  rejectInvalidHostKeys(inputs.knownHosts)
  const trust = await readTrustInput(context.workspace, trustInputs.pem)
  const secrets = new Map([['known_hosts', renderKnownHosts(inputs.knownHosts)], ...inputs.secrets])
  for (const [id, value] of inputs.secrets)
    if (value.length < minValueLength)
      context.log.warning(`The secret \`${id}\` has less than ${minValueLength} characters: the images are not scanned for it`)
  // A file ends with a line break, which the text in an image may lack.
  const values = [...inputs.secrets.values(), ...inputs.logins.map(({ password }) => password)].map((value) => value.trim())
  const search = createSearch([...keys.values()], values)
  const searched = [...keys.values(), ...values]
  const buildSecrets = { keys, ownAgent: findOwnAgent(context), trust: undefined, secrets, search, searched }
  return trust === undefined ? buildSecrets : withTrustStore(buildSecrets, trust, trustInputs.use)
}

/** Source: ssh-agent(1), the variable SSH_AUTH_SOCK. */
function findOwnAgent({ env, caller }: Pick<ActionContext, 'env' | 'caller'>): OwnAgent | undefined {
  if (caller === undefined) return undefined
  const { SSH_AUTH_SOCK: socket = '' } = env
  if (socket === '') return { missing: 'no SSH agent is running: `SSH_AUTH_SOCK` is empty' }
  const isSocket = statSync(socket, { throwIfNoEntry: false })?.isSocket() === true
  return isSocket ? { socket } : { missing: `\`SSH_AUTH_SOCK\` is \`${socket}\`, where no SSH agent listens` }
}

/** Adds a trust store to the secrets. */
export function withTrustStore(buildSecrets: BuildSecrets, trust: TrustStore, use: TrustUse): BuildSecrets {
  return { ...buildSecrets, trust, secrets: new Map([...buildSecrets.secrets, ...trustSecrets(trust.pem, use)]) }
}

function createSearch(keys: readonly string[], values: readonly string[]): BuildSecrets['search'] {
  const fragments = new Set(keys.flatMap((key) => [...extractKeyFragments(key)]))
  const keySearches = fragments.size === 0 ? [] : [createPatternSearch(fragments, fragmentLength)]
  const searches = [...keySearches, ...createValueSearches(values)]
  return searches.length === 0 ? undefined : combineSearches(searches)
}

async function readTrustInput(workspace: string, pem: TrustPem | undefined): Promise<TrustStore | undefined> {
  if (pem === undefined) return undefined
  if ('text' in pem) return parseTrustStore(pem.text, new Date())
  return parseTrustStore(await readFile(join(workspace, pem.file)), new Date(), { location: { file: pem.file } })
}
