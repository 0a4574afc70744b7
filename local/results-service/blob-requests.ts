import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Blob, BlobStore } from './blobs.js'
import { readText, TwirpError } from './twirp.js'

const pathPrefix = '/local/results/'
const maxBlockListLength = 8 * 1024 * 1024

/** Returns the URL of a blob. Its path has three parts, because the storage client expects account, container and blob. */
export const blobUrl = (origin: string, blob: Blob) => `${origin}${pathPrefix}${blob.id}?sig=${blob.signature}`

/** Checks whether a URL is that of a blob. */
export const isBlobUrl = (url: URL) => url.pathname.startsWith(pathPrefix)

/** Returns the operation that a request for a blob asks for, as Azure's Blob service calls it. */
export function blobOperation(request: IncomingMessage, url: URL): string {
  if (request.method === 'GET' || request.method === 'HEAD') return 'GetBlob'
  const names: Record<string, string> = { block: 'PutBlock', blocklist: 'PutBlockList' }
  return request.method === 'PUT' ? (names[url.searchParams.get('comp') ?? ''] ?? 'PutBlob') : 'Unknown'
}

/**
 * Serves one request for a block blob: Put Blob, Put Block, Put Block List, Get Blob with ranges.
 * Source: https://learn.microsoft.com/rest/api/storageservices/operations-on-block-blobs
 */
export async function serveBlob(store: BlobStore, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const blob = store.find(url.pathname.slice(pathPrefix.length))
  if (blob === undefined) throw new TwirpError(404, 'not_found', 'no such blob')
  // BuildKit crashes without it.
  response.setHeader('x-ms-request-id', randomUUID())
  if (url.searchParams.get('sig') !== blob.signature) throw new TwirpError(403, 'permission_denied', 'wrong signature')
  switch (blobOperation(request, url)) {
    case 'PutBlob':
      setContentType(blob, request)
      await store.put(blob, request)
      break
    case 'PutBlock':
      await store.putBlock(blob, url.searchParams.get('blockid') ?? '', request)
      break
    case 'PutBlockList':
      setContentType(blob, request)
      await store.commit(blob, parseBlockIds(await readText(request, maxBlockListLength)))
      break
    case 'GetBlob':
      await sendBlob(store, blob, request, response)
      return
    default:
      throw new TwirpError(405, 'bad_route', 'only GET, HEAD and PUT are supported')
  }
  response.writeHead(201, { etag: `"${blob.id}"`, 'last-modified': new Date().toUTCString(), 'content-length': 0 }).end()
}

function setContentType(blob: Blob, request: IncomingMessage): void {
  const type = request.headers['x-ms-blob-content-type']
  if (typeof type === 'string' && type !== '') blob.contentType = type
}

function parseBlockIds(xml: string): string[] {
  return [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map((match) => match[1] ?? '')
}

async function sendBlob(store: BlobStore, blob: Blob, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (blob.size < 0) throw new TwirpError(404, 'not_found', 'the blob was never written')
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  const start = Number(from ?? 0)
  const end = to === undefined || to === '' ? blob.size - 1 : Math.min(Number(to), blob.size - 1)
  if (from !== undefined && start > end) throw new TwirpError(416, 'out_of_range', 'the range is outside the blob')
  response.writeHead(from === undefined ? 200 : 206, {
    'content-type': blob.contentType,
    'content-length': blob.size === 0 ? 0 : end - start + 1,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(blob.name)}`,
    'accept-ranges': 'bytes',
    etag: `"${blob.id}"`,
    ...(from === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${blob.size}` }),
  })
  if (request.method === 'HEAD' || blob.size === 0) response.end()
  else await pipeline(store.read(blob, { start, end }), response)
}
