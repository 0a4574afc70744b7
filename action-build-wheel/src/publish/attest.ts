import { basename } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { AttestationInputs } from '../inputs/types.js'

/**
 * Attests that this run built the files: SLSA provenance, signed with the identity of the job and stored with the repository. Returns
 * its URL and sets the output `attestation-url`. The library is loaded on demand, because it is large and seldom needed.
 * Source: GitHub "Using artifact attestations to establish provenance for builds".
 */
export async function attestProvenance(
  { env, log, setOutput }: Pick<ActionContext, 'env' | 'log' | 'setOutput'>,
  { token }: AttestationInputs,
  files: readonly string[],
): Promise<string> {
  const subjects = await Promise.all(
    files.map(async (path) => ({ name: basename(path), digest: { sha256: await fileSha256(path) } })),
  )
  const { attestProvenance: attest } = await import('@actions/attest')
  const id = await log.group('Attest the provenance', async () => {
    try {
      return (await attest({ subjects, token })).attestationID ?? ''
    } catch (error) {
      throw new UserError('The provenance of the wheel could not be attested', {
        why: messageOf(error).replace(/\s+/g, ' ').trim(),
        fix: 'Give the job `permissions: id-token: write` and `attestations: write`. Nothing was uploaded',
      })
    }
  })
  const url = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}/attestations/${id}`
  setOutput('attestation-url', url)
  log.info(`Attested the provenance of ${subjects.map(({ name }) => name).join(', ')}: ${url}`)
  return url
}
