import type { Blob, BlobStore } from './blobs.js'
import type { TwirpMessage, TwirpMethod } from './twirp.js'
import { optionalText, text, TwirpError } from './twirp.js'

interface Artifact {
  readonly id: number
  readonly run: string
  readonly job: string
  readonly name: string
  readonly blob: Blob
  readonly createdAt: string
  /** When the artifact expires; undefined for the default of the repository. */
  readonly expiresAt: string | undefined
  digest: string | undefined
  isFinal: boolean
}

const maxArtifacts = 1000

/** The artifacts of all runs, in upload order. */
export type Artifacts = Artifact[]

/** Creates the five methods of ArtifactService (version 4). Source: the generated client of @actions/artifact. */
export function createArtifactService(
  artifacts: Artifacts,
  store: BlobStore,
  blobUrl: (blob: Blob) => string,
): Readonly<Record<string, TwirpMethod>> {
  let lastId = 0

  const findArtifact = (request: TwirpMessage) => {
    const found = artifacts.find(
      (one) => one.run === text(request, 'workflow_run_backend_id') && one.name === text(request, 'name'),
    )
    if (found === undefined) throw new TwirpError(404, 'not_found', `there is no artifact ${text(request, 'name')} in this run`)
    return found
  }
  return {
    CreateArtifact(request) {
      const [run, name] = [text(request, 'workflow_run_backend_id'), text(request, 'name')]
      if (artifacts.some((one) => one.run === run && one.name === name))
        throw new TwirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
      if (artifacts.length >= maxArtifacts) throw new TwirpError(429, 'resource_exhausted', `at most ${maxArtifacts} artifacts`)
      const blob = store.create(name)
      blob.contentType = optionalText(request, 'mime_type') ?? 'application/zip'
      lastId += 1
      const job = text(request, 'workflow_job_run_backend_id')
      const expiresAt = optionalText(request, 'expires_at')
      const createdAt = new Date().toISOString()
      artifacts.push({ id: lastId, run, job, name, blob, createdAt, expiresAt, digest: undefined, isFinal: false })
      return { ok: true, signed_upload_url: blobUrl(blob) }
    },
    FinalizeArtifact(request) {
      const artifact = findArtifact(request)
      const size = Number(optionalText(request, 'size') ?? 0)
      if (size !== artifact.blob.size)
        throw new TwirpError(400, 'invalid_argument', `expected ${size} bytes, received ${artifact.blob.size}`)
      artifact.digest = optionalText(request, 'hash')
      artifact.isFinal = true
      return { ok: true, artifact_id: String(artifact.id) }
    },
    ListArtifacts(request) {
      const [name, id] = [optionalText(request, 'name_filter'), optionalText(request, 'id_filter')]
      const run = text(request, 'workflow_run_backend_id')
      const listed = artifacts.filter(
        (one) =>
          one.isFinal &&
          one.run === run &&
          (name === undefined || one.name === name) &&
          (id === undefined || String(one.id) === id),
      )
      return { artifacts: listed.map(toMessage) }
    },
    GetSignedArtifactURL: (request) => ({ signed_url: blobUrl(findArtifact(request).blob) }),
    async DeleteArtifact(request) {
      const artifact = findArtifact(request)
      artifacts.splice(artifacts.indexOf(artifact), 1)
      await store.remove(artifact.blob)
      return { ok: true, artifact_id: String(artifact.id) }
    },
  }
}

function toMessage(artifact: Artifact): TwirpMessage {
  return {
    workflow_run_backend_id: artifact.run,
    workflow_job_run_backend_id: artifact.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.blob.size),
    created_at: artifact.createdAt,
    ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
  }
}
