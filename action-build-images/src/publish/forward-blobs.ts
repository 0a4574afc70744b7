import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RegistryRequest } from '../registry/client.js'
import { send } from '../registry/client.js'
import { mountBlob } from '../registry/mount-blob.js'
import type { RegistryRepository } from '../registry/repository.js'
import { copyRequestHeaders, requestBody, sendResponse } from './proxy-http.js'

export interface PushProxyOptions {
  /** The repositories that are pushed to. */
  readonly repositories: readonly RegistryRepository[]
  /** Repositories of parent and base images. Layers that they have are mounted from there instead of uploaded. */
  readonly sources: readonly RegistryRepository[]
  readonly signal: AbortSignal
}

/** A request below `/v2/<n>/`. */
export interface ProxyRequest {
  readonly repository: RegistryRepository
  readonly index: number
  /** Below the repository: `blobs/uploads/`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/**
 * Creates the function that forwards requests for blobs, and for manifests by digest, to the registry. Upload addresses of the registry
 * are replaced with addresses of the proxy.
 */
export function createBlobForwarder({ repositories, sources, signal }: PushProxyOptions) {
  const uploads = new Map<string, URL>()
  /** Repositories that have rejected the token of an upload. */
  const rejected = new Set<number>()

  /** The address at the registry, and the other repositories that the request reads. */
  const translate = ({ repository, path, query }: ProxyRequest, uploadId: string | undefined) => {
    const started = uploadId === undefined ? undefined : uploads.get(uploadId)
    const to = new URL(started ?? `${repository.url}/v2/${repository.path}/${path}`)
    const reads: string[] = []
    for (const [name, value] of query) {
      const source = name === 'from' ? repositories[Number(/\d+$/.exec(value)?.[0])] : undefined
      if (source !== undefined) reads.push(source.path)
      to.searchParams.set(name, source?.path ?? value)
    }
    return { to, reads }
  }

  /** Sends the request. A blob that is missing is mounted from a parent or base image, if one has it. */
  const sendOrMount = async (repository: RegistryRepository, path: string, request: RegistryRequest) => {
    const answer = await send(repository, request, signal)
    const [, digest] = /^blobs\/(sha256:[0-9a-f]{64})$/.exec(path) ?? []
    if (request.method !== 'HEAD' || answer.status !== 404 || digest === undefined) return answer
    const isMounted = await mountBlob(repository, digest, sources, signal)
    return isMounted ? await send(repository, request, signal) : answer
  }

  return async (proxied: ProxyRequest): Promise<void> => {
    const { repository, index, path, request, response } = proxied
    const [, knownId] = /^blobs\/uploads\/([\w-]+)$/.exec(path) ?? []
    const { to, reads } = translate(proxied, knownId)
    const headers = copyRequestHeaders(request)
    const forwarded: RegistryRequest = { method: request.method ?? 'GET', to, headers, ...requestBody(request), reads }
    const answer = await sendOrMount(repository, path, forwarded)
    if (answer.status === 401 && forwarded.body instanceof ReadableStream && !rejected.has(index)) {
      // The token expired and has been replaced. After 503, the engine sends the layer again.
      rejected.add(index)
      await answer.body?.cancel()
      response.writeHead(503).end()
      return
    }
    const location = answer.headers.get('location')
    if (location === null || !path.startsWith('blobs/uploads/')) {
      await sendResponse(answer, response)
      return
    }
    const uploadId = knownId ?? randomUUID()
    uploads.set(uploadId, new URL(location, to))
    const isComplete = answer.status === 201
    const proxyLocation = isComplete ? `/v2/${index}/blobs/done` : `/v2/${index}/blobs/uploads/${uploadId}`
    await sendResponse(answer, response, { location: proxyLocation, 'docker-upload-uuid': uploadId })
  }
}
