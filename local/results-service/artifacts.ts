import type { Blob, BlobStore } from './blobs.js'
import type { Message, Method } from './twirp.js'
import { optional, text, TwirpError } from './twirp.js'

interface Artifact {
  readonly id: number
  readonly run: string
  readonly job: string
  readonly name: string
  readonly blob: Blob
  readonly createdAt: string
  /** When the client wants it to be removed; undefined for the time that the repository has set. */
  readonly expiresAt: string | undefined
  digest: string | undefined
  final: boolean
}

/** How many artifacts one service keeps. */
const most = 1000

/** The artifacts of all runs, in the order in which they came. */
export type Artifacts = Artifact[]

/** The five calls of ArtifactService (version 4) on these artifacts. Source: the generated client of @actions/artifact. */
export function artifactService(
  artifacts: Artifacts,
  store: BlobStore,
  address: (blob: Blob) => string,
): Readonly<Record<string, Method>> {
  let lastId = 0

  const named = (request: Message) => {
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
      if (artifacts.length >= most) throw new TwirpError(429, 'resource_exhausted', `no more than ${most} artifacts`)
      const blob = store.create(name)
      blob.contentType = optional(request, 'mime_type') ?? 'application/zip'
      lastId += 1
      const job = text(request, 'workflow_job_run_backend_id')
      const expiresAt = optional(request, 'expires_at')
      const createdAt = new Date().toISOString()
      artifacts.push({ id: lastId, run, job, name, blob, createdAt, expiresAt, digest: undefined, final: false })
      return { ok: true, signed_upload_url: address(blob) }
    },
    FinalizeArtifact(request) {
      const artifact = named(request)
      const size = Number(optional(request, 'size') ?? 0)
      if (size !== artifact.blob.size)
        throw new TwirpError(400, 'invalid_argument', `${size} bytes were announced and ${artifact.blob.size} came`)
      artifact.digest = optional(request, 'hash')
      artifact.final = true
      return { ok: true, artifact_id: String(artifact.id) }
    },
    ListArtifacts(request) {
      const [name, id] = [optional(request, 'name_filter'), optional(request, 'id_filter')]
      const run = text(request, 'workflow_run_backend_id')
      const listed = artifacts.filter(
        (one) =>
          one.final &&
          one.run === run &&
          (name === undefined || one.name === name) &&
          (id === undefined || String(one.id) === id),
      )
      return { artifacts: listed.map(described) }
    },
    GetSignedArtifactURL: (request) => ({ signed_url: address(named(request).blob) }),
    async DeleteArtifact(request) {
      const artifact = named(request)
      artifacts.splice(artifacts.indexOf(artifact), 1)
      await store.remove(artifact.blob)
      return { ok: true, artifact_id: String(artifact.id) }
    },
  }
}

function described(artifact: Artifact): Message {
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
