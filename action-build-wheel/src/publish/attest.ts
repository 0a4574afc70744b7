import { basename } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { Built } from '../build/build-distributions.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { allFiles } from './copy-to-out-dir.js'

/**
 * Attests that this run has built the files: SLSA provenance, signed with the identity of the job and stored with the repository.
 * The output `attestation` is its address. It happens after all checks and before any file leaves the action, so that a run which
 * may not attest leaves nothing. The library is loaded here, as it is large and seldom needed.
 * Source: GitHub "Using artifact attestations to establish provenance for builds".
 */
export async function attest(
  { env, log, setOutput }: Pick<ActionContext, 'env' | 'log' | 'setOutput'>,
  { token }: Pick<Inputs, 'token'>,
  built: Built,
): Promise<string> {
  const subjects = await Promise.all(
    allFiles(built).map(async (path) => ({ name: basename(path), digest: { sha256: await fileSha256(path) } })),
  )
  const { attestProvenance } = await import('@actions/attest')
  const attestationID = await log.group('Attest the provenance', async () => {
    try {
      return (await attestProvenance({ subjects, token })).attestationID
    } catch (error) {
      throw new UserError('The provenance of the wheel could not be attested', {
        why: messageOf(error).replace(/\s+/g, ' ').trim(),
        fix: 'The job needs `permissions: id-token: write` and `attestations: write`; nothing was uploaded',
      })
    }
  })
  const address = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}/attestations/${attestationID ?? ''}`
  setOutput('attestation', address)
  log.info(`The provenance of ${subjects.map(({ name }) => name).join(', ')} is attested: ${address}`)
  return address
}
