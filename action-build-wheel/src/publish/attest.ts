import { basename } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { AttestationInputs } from '../inputs/types.js'
import { attestPublication } from './attest-publication.js'

export interface AttestationSettings {
  /** Undefined when no provenance is attested. */
  readonly attestation: AttestationInputs | undefined
  /** Whether attestations for a package index are written. */
  readonly publishAttestation: boolean
}

export interface Attestations {
  /** URL of the provenance. */
  readonly attestationUrl: string | undefined
  /** Paths of the attestations for a package index, for `out-dir`. */
  readonly attestationFiles: readonly string[]
}

/** Attests files before any of them is published. Only distributions are attested for a package index. */
export async function attestFiles(
  context: Pick<ActionContext, 'env' | 'log' | 'mask' | 'signal' | 'temp' | 'setOutput'>,
  { attestation, publishAttestation }: AttestationSettings,
  files: readonly string[],
): Promise<Attestations> {
  const attestationUrl = attestation && (await attestProvenance(context, attestation, files))
  const distributions = files.filter((path) => /\.(whl|tar\.gz)$/.test(path))
  return { attestationUrl, attestationFiles: publishAttestation ? await attestPublication(context, distributions) : [] }
}

/**
 * Attests that this run built the files: SLSA provenance, signed with the identity of the job and stored with the repository. Returns
 * its URL and sets the output `attestation-url`. The library is loaded on demand, because it is large and seldom needed.
 * Source: GitHub "Using artifact attestations to establish provenance for builds".
 */
async function attestProvenance(
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
