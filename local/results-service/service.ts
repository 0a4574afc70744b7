import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Artifacts } from './artifacts.js'
import { createArtifactService } from './artifacts.js'
import { blobOperation, blobUrl, isBlobUrl, serveBlob } from './blob-requests.js'
import type { Blob } from './blobs.js'
import { createBlobStore } from './blobs.js'
import { createCacheService } from './caches.js'
import type { Fault } from './faults.js'
import { createFaultQueue } from './faults.js'
import { createToken, parseToken } from './token.js'
import type { TwirpMethod } from './twirp.js'
import { readMessage, TwirpError } from './twirp.js'

export interface ResultsOptions {
  /** Folder of the blobs. Created if it is missing; never removed by the service. */
  readonly folder: string
  /** Maximum number of bytes in total. Defaults to 4 GiB. */
  readonly limit?: number
  readonly faults?: readonly Fault[]
}

export interface ResultsService {
  /** Value of `ACTIONS_RESULTS_URL`. */
  readonly url: string
  /** Value of `ACTIONS_RUNTIME_TOKEN` for one run. */
  readonly token: string
  /** Creates the token of another run. Artifacts belong to a run; all runs share the cache. */
  newToken(): string
  /** Returns the finished artifacts of one run: name, file (usually a zip archive), and expiry if the client set one. */
  artifacts(token: string): { readonly name: string; readonly file: string; readonly expiresAt: string | undefined }[]
  /** Makes a later request fail. */
  inject(fault: Fault): void
  close(): Promise<void>
}

const services = 'github.actions.results.api.v1'

/** Starts the service behind `ACTIONS_RESULTS_URL` (artifacts of version 4, cache of version 2) on a free port of 127.0.0.1. */
export async function startResultsService({
  folder,
  limit = 4 * 1024 ** 3,
  faults = [],
}: ResultsOptions): Promise<ResultsService> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const store = createBlobStore(folder, limit)
  const queue = createFaultQueue(faults)
  const tokens = new Set<string>()
  const artifacts: Artifacts = []
  const newToken = () => {
    const token = createToken({ run: randomUUID(), job: randomUUID() })
    tokens.add(token)
    return token
  }
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => respondWithError(request, response, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const urlOf = (blob: Blob) => blobUrl(origin, blob)
  const methods: Readonly<Record<string, Readonly<Record<string, TwirpMethod>>>> = {
    [`${services}.ArtifactService`]: createArtifactService(artifacts, store, urlOf),
    [`${services}.CacheService`]: createCacheService(store, urlOf),
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    const [, root, service = '', method = ''] = url.pathname.split('/')
    const isBlobRequest = isBlobUrl(url)
    const fault = queue.take(isBlobRequest ? blobOperation(request, url) : method)
    if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { ref: false })
    await fault?.before?.()
    if (fault?.reset === true) {
      request.socket.destroy()
      return
    }
    if (fault?.status !== undefined)
      throw new InjectedFault(fault.status, fault.body ?? JSON.stringify({ code: 'unavailable', msg: 'a fault was injected' }))
    if (isBlobRequest) return serveBlob(store, request, response, url)
    const call = root === 'twirp' ? methods[service]?.[method] : undefined
    if (call === undefined) throw new TwirpError(404, 'bad_route', `no such method: ${url.pathname}`)
    if (!tokens.has((request.headers.authorization ?? '').replace(/^Bearer /i, '')))
      throw new TwirpError(401, 'unauthenticated', 'not a token of this service')
    respond(response, 200, JSON.stringify(await call(await readMessage(request))))
  }
  return {
    url: `${origin}/`,
    token: newToken(),
    newToken,
    artifacts: (token) =>
      artifacts
        .filter(({ run, isFinal }) => isFinal && run === parseToken(token).run)
        .map(({ name, blob, expiresAt }) => ({ name, file: store.path(blob), expiresAt })),
    inject: (fault) => queue.add(fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

class InjectedFault extends Error {
  override readonly name = 'InjectedFault'
  readonly status: number
  readonly body: string

  constructor(status: number, body: string) {
    super(`injected ${status}`)
    this.status = status
    this.body = body
  }
}

function respondWithError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  // A client that is still sending reads the response only after its body is consumed.
  request.resume()
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (error instanceof InjectedFault) {
    respond(response, error.status, error.body)
    return
  }
  const known = error instanceof TwirpError ? error : new TwirpError(500, 'internal', String(error))
  respond(response, known.status, JSON.stringify({ code: known.code, msg: known.message }))
}

function respond(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
}
