import { InputValueError } from '#shared/errors.js'
import { defaultKeyId } from '../deploy-keys/parse-keys.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import type { Mount } from '../dockerfile/stages.js'
import type { TrustUse } from '../trust/secret-ids.js'
import type { BuildSecrets } from './build-secrets.js'

/** Whether a step of the Dockerfile mounts a secret or an SSH agent of this id. */
export function hasMount({ mounts }: Pick<Dockerfile, 'mounts'>, type: Mount['type'], id: string): boolean {
  return mounts.some((mount) => mount.type === type && mount.id === id)
}

/** Says why a required mount has no secret, or returns undefined. */
export function findMountProblem(mount: Mount, given: BuildSecrets): string | undefined {
  const { type, id, required, line } = mount
  if (!required || isGiven(mount, given)) return undefined
  const what = type === 'ssh' ? `the SSH agent \`${id}\`` : `the secret \`${id}\``
  return `line ${line} requires ${what}, but ${describeMissing(mount, given)}`
}

function isGiven({ type, id }: Mount, { keys, ownAgent, secrets }: BuildSecrets): boolean {
  if (type === 'secret') return secrets.has(id)
  return keys.has(id) || (ownAgent !== undefined && 'socket' in ownAgent)
}

function describeMissing({ type, id }: Mount, { ownAgent }: BuildSecrets): string {
  if (type === 'ssh') {
    if (ownAgent !== undefined && 'missing' in ownAgent) return ownAgent.missing
    return id === defaultKeyId ? '`deploy-key` is empty' : `\`deploy-keys\` has no key \`${id}\``
  }
  if (id === 'trust_bake') return '`trust` is not `bake`, or `trust-pem` is empty'
  if (id === 'trust') return '`trust-pem` is empty'
  // A command has no secrets as inputs.
  return ownAgent === undefined
    ? 'none of `secrets`, `secret-files` and `secret-envs` has it'
    : 'neither `secret-files` nor `secret-envs` has it'
}

/** Rejects `trust: bake` when no image installs the trust store, before anything is built. */
export function rejectUnusedBake(dockerfiles: readonly Dockerfile[], use: TrustUse): void {
  const isUsed = dockerfiles.some((dockerfile) => hasMount(dockerfile, 'secret', 'trust_bake'))
  if (use === 'mount' || isUsed) return
  throw new InputValueError('trust', 'is `bake`, but no image installs the trust store', {
    fix: "Base an image on the catalogue's `base`, or add the README's step with `--mount=type=secret,id=trust_bake` to a Dockerfile",
  })
}
