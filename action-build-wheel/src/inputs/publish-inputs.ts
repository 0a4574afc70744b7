import type { Env } from '#shared/process/env.js'
import { hasSigningIdentity } from '#shared/signing/identity-token.js'
import type { WheelReader } from './input-definitions.js'
import type { ArtifactInputs, AttestationInputs, SbomInputs, WheelInputs } from './types.js'

/** Characters that the artifact service rejects. Source: @actions/artifact, path-and-artifact-name-validation. */
const notInArtifactNames = /["*/:<>?\\|\r\n]/

/** Reads the artifacts. An artifact cannot be uploaded twice, so their names must differ. */
export function readArtifacts(input: WheelReader, env: Env): Pick<WheelInputs, 'artifact' | 'metadataArtifact'> {
  const retentionDays = readRetentionDays(input)
  const artifact = readArtifact(input, 'artifact', env)
  const metadata = readArtifact(input, 'metadata-artifact', env)
  if (metadata !== undefined && metadata === artifact)
    input.reject('metadata-artifact', `is \`${metadata}\`, like \`artifact\``, 'Choose another name')
  const withDays = (name: string | undefined): ArtifactInputs | undefined =>
    name === undefined ? undefined : { name, retentionDays }
  return { artifact: withDays(artifact), metadataArtifact: withDays(metadata) }
}

function readArtifact(input: WheelReader, key: 'artifact' | 'metadata-artifact', env: Env): string | undefined {
  const name = input.text(key)
  if (notInArtifactNames.test(name)) input.reject(key, `is \`${name}\``, 'These characters are not allowed: " * / : < > ? \\ |')
  if (name !== '' && !isSet(env, 'ACTIONS_RUNTIME_TOKEN'))
    input.reject(key, 'is set, but no artifact service is available', 'Leave it empty outside GitHub Actions')
  return name === '' ? undefined : name
}

/** Source: GitHub "Storing and sharing data from a workflow", retention period. */
function readRetentionDays(input: WheelReader): number | undefined {
  const text = input.text('retention-days')
  if (text === '') return undefined
  if (!/^([1-9]|[1-8]\d|90)$/.test(text)) input.reject('retention-days', `is \`${text}\``, 'Allowed: 1 to 90')
  return Number(text)
}

/**
 * Reads `attest` and rejects it when the job cannot attest. With `reuse` the wheel may come from another run, and the attestation
 * would claim that this run built it. Source: GitHub "OpenID Connect reference", methods for requesting the token.
 */
export function readAttestation(input: WheelReader, env: Env, token: string): AttestationInputs | undefined {
  if (!input.flag('attest')) return undefined
  if (!isSet(env, 'ACTIONS_ID_TOKEN_REQUEST_URL') || !isSet(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'))
    input.reject(
      'attest',
      'is `true`, but this job has no OIDC identity',
      'Give the job `permissions: id-token: write` and `attestations: write`. Pull requests from forks never have an identity',
    )
  if (token === '') input.reject('token', 'is empty, but `attest` is `true`', 'Remove the input to use the token of the job')
  if (input.flag('reuse'))
    input.reject(
      'reuse',
      'is `true`, but `attest` is `true` as well',
      'Only the run that built a wheel can attest it: set one of them',
    )
  return { token }
}

/** Reads `publish-attestation` and rejects it when there is no identity to sign with. */
export function readPublishAttestation(input: WheelReader, env: Env): boolean {
  const isWanted = input.flag('publish-attestation')
  if (isWanted && !hasSigningIdentity(env))
    input.reject(
      'publish-attestation',
      'is `true`, but there is no identity to sign with',
      'Give the job `permissions: id-token: write`. Pull requests from forks never have an identity',
    )
  return isWanted
}

export function readSbom(input: WheelReader): SbomInputs {
  const sbom = { isFile: input.flag('sbom'), isEmbedded: input.flag('sbom-embed'), format: input.choice('sbom-format') }
  if (input.isGiven('sbom-format') && !sbom.isFile && !sbom.isEmbedded)
    input.reject('sbom-format', 'is set, but there is no bill of materials', 'Set `sbom` or `sbom-embed` to `true`')
  return sbom
}

function isSet(env: Env, name: string): boolean {
  return (env[name] ?? '') !== ''
}
