import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { UserError } from '#shared/errors.js'
import { describeNetworkError } from '#shared/network/network-errors.js'
import type { Manifest } from '../registry/manifests.js'
import { digestOf, putManifest } from '../registry/manifests.js'
import type { ProxyRequest, PushProxyOptions } from './forward-blobs.js'
import { createBlobForwarder } from './forward-blobs.js'
import { readManifestBody, sendResponse } from './proxy-http.js'

/** A registry on loopback through which the engine pushes by digest. */
export interface PushProxy {
  /** `127.0.0.1:<port>`. The repository `<address>/<n>` is the repository at index `n`. */
  readonly address: string
  readonly user: string
  readonly password: string
  /** The manifests pushed so far, by the index of their repository. */
  readonly manifests: ReadonlyMap<number, Manifest>
  /** Whether the engine has ever connected. */
  wasReached(): boolean
  /** How much the engine has sent so far. */
  receivedBytes(): number
  close(): Promise<void>
}

const user = 'eleanor'

/**
 * Starts the proxy. `docker push` cannot push without a tag, so it pushes to a name that only the proxy knows. Blobs are streamed to
 * the registry, and the manifest is written under its digest, so that no tag appears before all images are pushed. Clients must log in
 * with a password that is generated for each run. Source: OCI distribution specification, "Pushing".
 */
export async function startPushProxy({ repositories, sources, signal }: PushProxyOptions): Promise<PushProxy> {
  const password = randomBytes(24).toString('base64url')
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const manifests = new Map<number, Manifest>()
  const forwardBlob = createBlobForwarder({ repositories, sources, signal })
  let wasReached = false

  const writeManifest = async ({ repository, index, request, response }: ProxyRequest) => {
    const bytes = await readManifestBody(request)
    const manifest = { digest: digestOf(bytes), mediaType: request.headers['content-type'] ?? '', bytes }
    const answer = await putManifest(repository, manifest.digest, manifest, signal)
    if (answer.ok) manifests.set(index, manifest)
    await sendResponse(answer, response)
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    wasReached = true
    if (request.headers.authorization !== authorization) {
      response.writeHead(401, { 'www-authenticate': `Basic realm="${user}"` }).end()
      return
    }
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://proxy')
    if (pathname === '/v2/') {
      response.writeHead(200).end()
      return
    }
    const [, number = '', path = ''] = /^\/v2\/(\d+)\/(.+)$/.exec(pathname) ?? []
    const index = Number(number)
    const repository = number === '' ? undefined : repositories[index]
    const isTag = /^manifests\/(?!sha256:)/.test(path)
    if (repository === undefined) response.writeHead(404).end()
    else if (!isTag) await forwardBlob({ repository, index, path, query, request, response })
    else if (request.method === 'PUT') await writeManifest({ repository, index, path, query, request, response })
    // Nothing was ever pushed under the tag of the proxy.
    else response.writeHead(404).end()
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      sendError(error, response)
    })
  })
  const countBytes = countReceivedBytes(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    user,
    password,
    manifests,
    wasReached: () => wasReached,
    receivedBytes: countBytes,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Counts at the sockets, because a listener on the body of a request would start to read it. */
function countReceivedBytes(server: Server): () => number {
  const open = new Set<Socket>()
  let closed = 0
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => {
      open.delete(socket)
      closed += socket.bytesRead
    })
  })
  return () => [...open].reduce((total, { bytesRead }) => total + bytesRead, closed)
}

/** The engine reports an error as one of the registry, and retries it like one. */
function sendError(error: unknown, response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else if (error instanceof UserError) response.writeHead(403).end(error.message)
  else response.writeHead(502, { 'content-type': 'text/plain' }).end(describeNetworkError(error))
}
