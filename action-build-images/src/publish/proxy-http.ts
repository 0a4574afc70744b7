import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { maxManifestBytes } from '../registry/manifests.js'

const requestHeaders = ['accept', 'content-type', 'content-length', 'content-range', 'range'] as const
const responseHeaders = ['content-type', 'content-length', 'docker-content-digest', 'range', 'retry-after']

/** Copies the headers that the registry needs. The login is not among them: it is the one of the proxy. */
export function copyRequestHeaders({ headers }: IncomingMessage): Record<string, string> {
  const copied: Record<string, string> = {}
  for (const name of requestHeaders) {
    const value = headers[name]
    if (value !== undefined) copied[name] = value
  }
  return copied
}

/** The body of the request as a stream; nothing if it has none. */
export function requestBody(request: IncomingMessage): { body?: ReadableStream } {
  const isChunked = request.headers['transfer-encoding'] !== undefined
  const isEmpty = !isChunked && Number(request.headers['content-length'] ?? 0) === 0
  return isEmpty ? {} : { body: Readable.toWeb(request) as ReadableStream }
}

/** Reads a whole manifest into memory. Rejects one that is larger than the specification allows. */
export async function readManifestBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxManifestBytes) throw new Error('The manifest is larger than 4 MiB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Streams the answer of the registry to the engine, with these headers added. */
export async function sendResponse(
  answer: Response,
  response: ServerResponse,
  addedHeaders: Readonly<Record<string, string>> = {},
): Promise<void> {
  const headers: Record<string, string> = {}
  for (const name of responseHeaders) {
    const value = answer.headers.get(name)
    if (value !== null) headers[name] = value
  }
  response.writeHead(answer.status, { ...headers, ...addedHeaders })
  if (answer.body === null) response.end()
  else await pipeline(Readable.fromWeb(answer.body), response)
}
