import { UserError } from '#shared/errors.js'
import { describeFailure, send } from '../registry/client.js'
import { digestOf } from '../registry/manifests.js'
import type { RegistryRepository } from '../registry/repository.js'

/** Uploads a small blob in one piece, unless the repository has it. Source: OCI distribution specification, "POST then PUT". */
export async function uploadBlob(
  repository: RegistryRepository,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<void> {
  const digest = digestOf(bytes)
  const known = await send(repository, { method: 'HEAD', to: `blobs/${digest}` }, signal)
  if (known.ok) return
  const started = await send(repository, { method: 'POST', to: 'blobs/uploads/' }, signal)
  const location = started.headers.get('location')
  if (!started.ok || location === null) throw await uploadError(repository, started)
  await started.body?.cancel()
  const to = new URL(location, repository.url)
  to.searchParams.set('digest', digest)
  const headers = { 'content-type': 'application/octet-stream' }
  const sent = await send(repository, { method: 'PUT', to, headers, body: bytes }, signal)
  if (!sent.ok) throw await uploadError(repository, sent)
  await sent.body?.cancel()
}

async function uploadError({ name }: RegistryRepository, response: Response): Promise<UserError> {
  return new UserError(`The signature could not be uploaded to ${name}: ${await describeFailure(response)}`)
}

/** Reads a small blob; undefined if the registry does not have it, or returns something else. */
export async function readBlob(
  repository: RegistryRepository,
  digest: string,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const response = await send(repository, { method: 'GET', to: `blobs/${digest}` }, signal)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return response.ok && digestOf(bytes) === digest ? bytes : undefined
}
