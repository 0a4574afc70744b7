import { basename } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { attestProvenance } from '#shared/signing/attest-provenance.js'
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
  const attestationUrl = attestation && (await attestBuild(context, attestation, files))
  const distributions = files.filter((path) => /\.(whl|tar\.gz)$/.test(path))
  return { attestationUrl, attestationFiles: publishAttestation ? await attestPublication(context, distributions) : [] }
}

/** Attests that this run built the files. Returns the URL of the attestation. */
async function attestBuild(
  context: Pick<ActionContext, 'env' | 'log' | 'signal' | 'setOutput'>,
  { token }: AttestationInputs,
  paths: readonly string[],
): Promise<string> {
  const files = await Promise.all(paths.map(async (path) => ({ name: basename(path), sha256: await fileSha256(path) })))
  return await attestProvenance(context, files, { token, subject: 'the wheel', prevented: 'Nothing was uploaded' })
}
