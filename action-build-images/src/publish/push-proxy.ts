import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UserError } from '#shared/errors.js'
import { mountBlob } from '../registry/mount-blob.js'
import type { Upstream } from '../registry/repository.js'
import { faultOf, send } from '../registry/repository.js'

/** A manifest that is in a registry by its digest, under no tag. */
export interface Manifest {
  readonly digest: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A small registry on loopback through which the engine pushes. */
export interface Gateway {
  /** `127.0.0.1:<port>`. The repository `<address>/<n>` is that of the upstream `n`. */
  readonly address: string
  readonly password: string
  /** What came for each upstream so far. */
  readonly manifests: ReadonlyMap<number, Manifest>
  /** Whether the engine has ever come here. */
  wasReached(): boolean
  close(): Promise<void>
}

/** A manifest may have at most 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
const largest = 4 * 1024 * 1024

/**
 * Opens the gateway. `docker push` cannot push without a tag; here, it pushes to a name that only the gateway knows. Blobs are
 * passed on as they come, and the manifest is written by its digest, so that no tag appears before all images are there.
 * A blob that a parent has in the registry is taken from there. It wants a password that is made anew each time. Source: OCI distribution specification, "Pushing".
 */
export async function openGateway(
  upstreams: readonly Upstream[],
  signal: AbortSignal,
  parents: readonly Upstream[],
): Promise<Gateway> {
  const password = randomBytes(24).toString('base64url')
  const expected = `Basic ${Buffer.from(`eleanor:${password}`).toString('base64')}`
  const manifests = new Map<number, Manifest>()
  const uploads = new Map<string, URL>()
  let reached = false

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    reached = true
    const url = new URL(request.url ?? '/', 'http://gateway')
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="eleanor"' }).end()
      return
    }
    const [, number = '', rest = ''] = /^\/v2\/(\d+)\/(.+)$/.exec(url.pathname) ?? []
    const upstream = upstreams[Number(number)]
    const tag = /^manifests\/(?!sha256:)/.test(rest)
    if (url.pathname === '/v2/') response.writeHead(200).end()
    else if (number === '' || upstream === undefined) response.writeHead(404).end()
    else if (!tag) await passOn(upstream, Number(number), rest, url, request, response)
    else if (request.method === 'PUT') await keep(upstream, Number(number), request, response)
    // Under the name of the gateway nothing was ever pushed.
    else response.writeHead(404).end()
  }

  const keep = async (upstream: Upstream, number: number, request: IncomingMessage, response: ServerResponse) => {
    const bytes = await readAll(request)
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const type = request.headers['content-type'] ?? ''
    const call = { method: 'PUT', to: `manifests/${digest}`, headers: { 'content-type': type }, body: bytes }
    const from = await send(upstream, call, signal)
    if (from.ok) manifests.set(number, { digest, type, bytes })
    await giveBack(from, response, {})
  }

  const passOn = async (
    upstream: Upstream,
    number: number,
    rest: string,
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    const [, upload] = /^blobs\/uploads\/([\w-]+)$/.exec(rest) ?? []
    const going = upload === undefined ? undefined : uploads.get(upload)
    const to = new URL(going ?? `${upstream.url}/v2/${upstream.path}/${rest}`)
    const reads: string[] = []
    for (const [name, value] of url.searchParams) {
      const source = name === 'from' ? upstreams[Number(/\d+$/.exec(value)?.[0])] : undefined
      if (source !== undefined) reads.push(source.path)
      to.searchParams.set(name, source?.path ?? value)
    }
    const call = { method: request.method ?? 'GET', to, headers: headersOf(request), ...bodyOf(request), reads }
    let from = await send(upstream, call, signal)
    const [, blob] = /^blobs\/(sha256:[0-9a-f]{64})$/.exec(rest) ?? []
    if (call.method === 'HEAD' && from.status === 404 && blob !== undefined && (await mountBlob(upstream, blob, parents, signal)))
      from = await send(upstream, call, signal)
    const location = from.headers.get('location')
    if (location === null || !rest.startsWith('blobs/uploads/')) {
      await giveBack(from, response, {})
      return
    }
    const id = upload ?? randomUUID()
    uploads.set(id, new URL(location, to))
    const mine = from.status === 201 ? `/v2/${number}/blobs/done` : `/v2/${number}/blobs/uploads/${id}`
    await giveBack(from, response, { location: mine, 'docker-upload-uuid': id })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // The engine takes it for a fault of the registry, as which it is told and tried again.
      if (response.headersSent) response.destroy()
      else if (error instanceof UserError) response.writeHead(403).end(error.message)
      else response.writeHead(502, { 'content-type': 'text/plain' }).end(faultOf(error))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    password,
    manifests,
    wasReached: () => reached,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > largest) throw new Error('The manifest has more than 4 MiB')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const passed = ['accept', 'content-type', 'content-length', 'content-range', 'range'] as const
  return Object.fromEntries(
    passed.flatMap((name) => {
      const value = headers[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function bodyOf(request: IncomingMessage): { body?: ReadableStream } {
  const isEmpty = request.headers['transfer-encoding'] === undefined && Number(request.headers['content-length'] ?? 0) === 0
  return isEmpty ? {} : { body: Readable.toWeb(request) as ReadableStream }
}

async function giveBack(from: Response, response: ServerResponse, changed: Record<string, string>): Promise<void> {
  const passed = ['content-type', 'content-length', 'docker-content-digest', 'range', 'retry-after']
  const kept = passed.flatMap((name) => {
    const value = from.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  response.writeHead(from.status, { ...Object.fromEntries(kept), ...changed })
  if (from.body === null) response.end()
  else await pipeline(Readable.fromWeb(from.body), response)
}
