import { untilAborted } from '../concurrency/until-aborted.js'
import type { ActionContext } from '../context/action-context.js'
import { messageOf, UserError } from '../errors.js'
import type { AttestedFile } from './publish-attestation.js'

export interface ProvenanceSettings {
  /** Token that stores the attestation. */
  readonly token: string
  /** What errors call the files, e.g. `the wheel`. */
  readonly subject: string
  /** What a failure prevents, e.g. `Nothing was uploaded`. */
  readonly prevented: string
}

/**
 * Attests that this run built the files: SLSA provenance, signed with the identity of the job and stored with the repository. Returns
 * its URL and sets the output `attestation-url`. Throws a `UserError` if it cannot be signed or stored. The library is loaded on demand,
 * because it is large and seldom needed. Source: GitHub "Using artifact attestations to establish provenance for builds".
 */
export async function attestProvenance(
  { env, log, signal, setOutput }: Pick<ActionContext, 'env' | 'log' | 'signal' | 'setOutput'>,
  files: readonly AttestedFile[],
  { token, subject, prevented }: ProvenanceSettings,
): Promise<string> {
  const subjects = files.map(({ name, sha256 }) => ({ name, digest: { sha256 } }))
  const { attestProvenance: attest } = await import('@actions/attest')
  const id = await log.group('Attest the provenance', async () => {
    try {
      return (await untilAborted(signal, async () => await attest({ subjects, token }))).attestationID ?? ''
    } catch (error) {
      signal.throwIfAborted()
      throw new UserError(`The provenance of ${subject} could not be attested`, {
        why: messageOf(error).replace(/\s+/g, ' ').trim(),
        fix: `${permissionsFix}. ${prevented}`,
      })
    }
  })
  const url = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}/attestations/${id}`
  setOutput('attestation-url', url)
  log.info(`Attested the provenance of ${files.map(({ name }) => name).join(', ')}: ${url}`)
  return url
}

/** Source: GitHub "Using artifact attestations to establish provenance for builds", permissions. */
const permissionsFix = 'Give the job `permissions: id-token: write` and `attestations: write`'
