import { UserError } from '#shared/errors.js'
import type { Manifest } from '../registry/manifests.js'
import { digestOf, readManifest } from '../registry/manifests.js'
import type { RegistryRepository } from '../registry/repository.js'
import { readBlob, uploadBlob } from './blobs.js'
import { signaturePredicateType } from './create-signature.js'
import { listReferrers, writeReferrer } from './referrers.js'

/** Source: Sigstore, "Bundle Format", media types. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'

/** The configuration of an artifact that needs none. Source: OCI image specification, "Guidance for an Empty Descriptor". */
const emptyConfig = new Uint8Array(Buffer.from('{}'))

/**
 * Writes a signature beside the manifest that it signs, as an artifact that refers to it, and reads it back as `cosign verify` finds it.
 * Source: cosign 3, pkg/oci/remote, "WriteAttestationNewBundleFormat".
 */
export async function attachSignature(
  repository: RegistryRepository,
  subject: Manifest,
  bundle: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<void> {
  for (const bytes of [emptyConfig, bundle]) await uploadBlob(repository, bytes, signal)
  const annotations = {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    'dev.sigstore.bundle.predicateType': signaturePredicateType,
    'org.opencontainers.image.created': new Date().toISOString(),
  }
  const document = {
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: bundleType,
    config: describe('application/vnd.oci.empty.v1+json', emptyConfig),
    layers: [describe(bundleType, bundle)],
    subject: describe(subject.mediaType, subject.bytes),
    annotations,
  }
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(document)))
  const manifest = { digest: digestOf(bytes), mediaType: manifestType, bytes }
  const referrer = { ...describe(manifestType, bytes), artifactType: bundleType, annotations }
  await writeReferrer(repository, subject.digest, { manifest, referrer }, signal)
  await requireReadable(repository, { subject: subject.digest, signature: manifest.digest, bundle: digestOf(bundle) }, signal)
}

function describe(mediaType: string, bytes: Uint8Array) {
  return { mediaType, digest: digestOf(bytes), size: bytes.length }
}

interface SignatureDigests {
  readonly subject: string
  readonly signature: string
  readonly bundle: string
}

async function requireReadable(
  repository: RegistryRepository,
  { subject, signature, bundle }: SignatureDigests,
  signal: AbortSignal,
): Promise<void> {
  const listed = await listReferrers(repository, subject, signal)
  const isFound = listed.includes(signature) && (await readManifest(repository, signature, signal)).state === 'found'
  if (isFound && (await readBlob(repository, bundle, signal)) !== undefined) return
  throw new UserError(`${repository.name}@${subject} was signed, but the registry does not return the signature`, {
    why: 'Another run may sign the same image',
    fix: 'Run again',
  })
}
