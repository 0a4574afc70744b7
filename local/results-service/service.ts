import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Artifacts } from './artifacts.js'
import { artifactService } from './artifacts.js'
import { blobAddress, blobOperation, isBlob, serveBlob } from './blob-requests.js'
import { blobStore } from './blobs.js'
import { cacheService } from './caches.js'
import type { Fault } from './faults.js'
import { faultQueue } from './faults.js'
import { idsOf, makeToken } from './token.js'
import type { Method } from './twirp.js'
import { readMessage, TwirpError } from './twirp.js'

export interface ResultsOptions {
  /** Where the blobs are kept; made when it is missing, never removed by the service. */
  readonly folder: string
  /** Most bytes that are stored in all (default: 4 GiB). */
  readonly limit?: number
  readonly faults?: readonly Fault[]
}

export interface Results {
  /** Value of `ACTIONS_RESULTS_URL`. */
  readonly url: string
  /** Value of `ACTIONS_RUNTIME_TOKEN` for one run. */
  readonly token: string
  /** A token of another run: artifacts belong to a run, the cache is shared by all. */
  newToken(): string
  /** The finished artifacts of one run: their names, the files that hold them, zip archives in most cases, and when they end, if that was asked for. */
  artifacts(token: string): { readonly name: string; readonly file: string; readonly expiresAt: string | undefined }[]
  /** Makes a coming request fail. */
  inject(fault: Fault): void
  close(): Promise<void>
}

const services = 'github.actions.results.api.v1'

/** Starts the service behind `ACTIONS_RESULTS_URL` (artifacts of version 4, cache of version 2) on a free port of 127.0.0.1. */
export async function startResults({ folder, limit = 4 * 1024 ** 3, faults = [] }: ResultsOptions): Promise<Results> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const store = blobStore(folder, limit)
  const queue = faultQueue(faults)
  const tokens = new Set<string>()
  const artifacts: Artifacts = []
  const newToken = () => {
    const token = makeToken({ run: randomUUID(), job: randomUUID() })
    tokens.add(token)
    return token
  }
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => refuse(request, response, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const address = (blob: Parameters<typeof blobAddress>[1]) => blobAddress(origin, blob)
  const methods: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
    [`${services}.ArtifactService`]: artifactService(artifacts, store, address),
    [`${services}.CacheService`]: cacheService(store, address),
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    const [, root, service = '', method = ''] = url.pathname.split('/')
    const blob = isBlob(url)
    const fault = queue.take(blob ? blobOperation(request, url) : method)
    if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { ref: false })
    if (fault?.reset === true) {
      request.socket.destroy()
      return
    }
    if (fault?.status !== undefined)
      throw new Injected(fault.status, fault.body ?? JSON.stringify({ code: 'unavailable', msg: 'a fault was injected' }))
    if (blob) return serveBlob(store, request, response, url)
    const call = root === 'twirp' ? methods[service]?.[method] : undefined
    if (call === undefined) throw new TwirpError(404, 'bad_route', `no such call: ${url.pathname}`)
    if (!tokens.has((request.headers.authorization ?? '').replace(/^Bearer /i, '')))
      throw new TwirpError(401, 'unauthenticated', 'not a token of this service')
    answer(response, 200, JSON.stringify(await call(await readMessage(request))))
  }
  return {
    url: `${origin}/`,
    token: newToken(),
    newToken,
    artifacts: (token) =>
      artifacts
        .filter(({ run, final }) => final && run === idsOf(token).run)
        .map(({ name, blob, expiresAt }) => ({ name, file: store.path(blob), expiresAt })),
    inject: (fault) => queue.add(fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

class Injected extends Error {
  override readonly name = 'Injected'
  constructor(
    readonly status: number,
    readonly body: string,
  ) {
    super(`injected ${status}`)
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  // A client that is still sending reads the answer only when its body is taken.
  request.resume()
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (error instanceof Injected) {
    answer(response, error.status, error.body)
    return
  }
  const known = error instanceof TwirpError ? error : new TwirpError(500, 'internal', String(error))
  answer(response, known.status, JSON.stringify({ code: known.code, msg: known.message }))
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
}
