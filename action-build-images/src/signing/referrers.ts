import { UserError } from '#shared/errors.js'
import { describeFailure, send } from '../registry/client.js'
import type { Manifest } from '../registry/manifests.js'
import { digestOf, putManifest, readManifest } from '../registry/manifests.js'
import type { RegistryRepository } from '../registry/repository.js'

/** A descriptor of a manifest that refers to another one. Source: OCI image specification, "Image Index". */
export interface Referrer {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly artifactType: string
  readonly annotations: Readonly<Record<string, string>>
}

const ociIndex = 'application/vnd.oci.image.index.v1+json'

/** Other runs may write the same list; as often as this, an entry that was lost is added again. */
const attempts = 3

/** The tag under which a registry without the API for referrers lists them. Source: OCI distribution specification, "Referrers Tag Schema". */
export function referrersTag(subject: string): string {
  return subject.replace(':', '-').slice(0, 128)
}

/** Writes a manifest that refers to the subject, and lists it there, unless the registry does that itself (as `OCI-Subject` says). */
export async function writeReferrer(
  repository: RegistryRepository,
  subject: string,
  { manifest, referrer }: { readonly manifest: Manifest; readonly referrer: Referrer },
  signal: AbortSignal,
): Promise<void> {
  const response = await putManifest(repository, manifest.digest, manifest, signal)
  if (!response.ok)
    throw new UserError(`${repository.name} rejected the signature: ${await describeFailure(response)}`, {
      fix: 'Use a registry that accepts OCI artifacts, or sign in another way',
    })
  await response.body?.cancel()
  if (response.headers.get('oci-subject') !== null) return
  for (let attempt = 0; attempt < attempts; attempt++) {
    const listed = await readTaggedReferrers(repository, subject, signal)
    if (listed.some(({ digest }) => digest === referrer.digest)) return
    await writeTaggedReferrers(repository, subject, [...listed, referrer], signal)
  }
}

/** Lists the digests of all manifests that refer to the subject. */
export async function listReferrers(
  repository: RegistryRepository,
  subject: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const response = await send(repository, { method: 'GET', to: `referrers/${subject}`, headers: { accept: ociIndex } }, signal)
  const isIndex = response.ok && (response.headers.get('content-type') ?? '').startsWith(ociIndex)
  if (!isIndex) {
    await response.body?.cancel()
    return (await readTaggedReferrers(repository, subject, signal)).map(({ digest }) => digest)
  }
  const { manifests = [] } = (await response.json()) as { manifests?: readonly Referrer[] }
  return manifests.map(({ digest }) => digest)
}

/** Only 404 means that there is no list. Another that cannot be read is not replaced. */
async function readTaggedReferrers(
  repository: RegistryRepository,
  subject: string,
  signal: AbortSignal,
): Promise<readonly Referrer[]> {
  const name = referrersTag(subject)
  const lookup = await readManifest(repository, name, signal)
  if (lookup.state === 'missing') return []
  const reason = lookup.state === 'failed' ? lookup.reason : 'it is not an index'
  if (lookup.state === 'found' && lookup.manifest.mediaType.startsWith(ociIndex)) {
    const { manifests = [] } = JSON.parse(Buffer.from(lookup.manifest.bytes).toString('utf8')) as {
      manifests?: readonly Referrer[]
    }
    return manifests
  }
  throw new UserError(`The list of signatures ${repository.name}:${name} could not be read: ${reason}`, {
    fix: 'Check that the login may read the repository, and run again',
  })
}

async function writeTaggedReferrers(
  repository: RegistryRepository,
  subject: string,
  manifests: readonly Referrer[],
  signal: AbortSignal,
): Promise<void> {
  const bytes = new Uint8Array(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests })))
  const index = { digest: digestOf(bytes), mediaType: ociIndex, bytes }
  const response = await putManifest(repository, referrersTag(subject), index, signal)
  if (!response.ok) throw new UserError(`${repository.name} rejected the list of signatures: ${await describeFailure(response)}`)
  await response.body?.cancel()
}
