import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { TestPackage } from './metadata-wheel.js'
import { buildWheel } from './metadata-wheel.js'

/** A fault of the requests to one path. */
export interface Fault {
  /** Prefix of the path, such as `/simple/six/` or `/files/six-`. */
  readonly path: string
  /** The status of the response, or `hang` (no response), `reset` (the connection is reset), `other` (other bytes). */
  readonly answer: number | 'hang' | 'reset' | 'other'
  /** Number of requests that fail; all if left out. */
  readonly times?: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface LocalIndex {
  /** Variables that point pip and uv to the index, with separate caches. */
  readonly env: Readonly<Record<string, string>>
  readonly host: string
  /** Paths of all requests so far. */
  readonly requests: readonly string[]
  /** The header `authorization` of all requests so far, decoded; '' if there was none. */
  readonly logins: readonly string[]
  /** Resolves at the next request to a path with this prefix. */
  waitForRequest(path: string): Promise<void>
  break(...faults: Fault[]): void
  close(): Promise<void>
}

/** A certificate and its key in PEM. */
export interface Identity {
  readonly cert: string
  readonly key: string
}

/**
 * A package index on a free port of 127.0.0.1 with wheels without content, over TLS if it has an identity.
 * Source: the simple repository API, JSON (PEP 691).
 */
export async function startIndex(packages: readonly TestPackage[], identity?: Identity): Promise<LocalIndex> {
  const built = await Promise.all(packages.map(async (each) => ({ ...(await buildWheel(each)), ...each })))
  const made = built.flatMap(({ otherFiles = [], ...wheel }) => [
    wheel,
    ...otherFiles.map((file) => ({ ...wheel, file, bytes: Buffer.concat([wheel.bytes, Buffer.from(file)]) })),
  ])
  const wheels = new Map(made.map((wheel) => [wheel.file, wheel]))
  const requests: string[] = []
  const logins: string[] = []
  const waiting: { path: string; resolve: () => void }[] = []
  const faults: { fault: Fault; left: number }[] = []
  const page = (name: string) => {
    const files = [...wheels.values()].filter((wheel) => wheel.name === name)
    return files.length === 0
      ? undefined
      : JSON.stringify({
          meta: { 'api-version': '1.1' },
          name,
          versions: [],
          files: files.map(({ file, bytes, uploaded = '2020-01-01T00:00:00Z', isWithoutHashes = false }) => ({
            filename: file,
            url: `/files/${file}`,
            hashes: isWithoutHashes ? {} : { sha256: createHash('sha256').update(bytes).digest('hex') },
            size: bytes.length,
            'upload-time': uploaded,
          })),
        })
  }
  const content = (path: string) => {
    const [, kind, name = ''] = path.split('/')
    if (kind === 'simple') return { type: 'application/vnd.pypi.simple.v1+json', body: page(name) }
    return { type: 'application/octet-stream', body: wheels.get(decodeURIComponent(name))?.bytes }
  }
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    requests.push(path)
    logins.push(Buffer.from(request.headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString())
    for (const { resolve } of waiting.filter((each) => path.startsWith(each.path))) resolve()
    const found = faults.find(({ fault, left }) => left > 0 && path.startsWith(fault.path))
    if (found !== undefined) found.left -= 1
    const fault = found?.fault
    if (fault?.answer === 'hang') return
    if (fault?.answer === 'reset') return void request.socket.destroy()
    if (typeof fault?.answer === 'number') return void response.writeHead(fault.answer, fault.headers).end()
    const { type, body } = content(path)
    if (body === undefined) return void response.writeHead(404).end()
    const sent = fault?.answer === 'other' ? Buffer.concat([Buffer.from(body), Buffer.from('PK')]) : body
    // As on PyPI, a file never changes and a page must be revalidated.
    const age = path.startsWith('/files/') ? 'max-age=365000000, immutable, public' : 'max-age=0'
    const headers = { 'content-type': type, 'content-length': Buffer.byteLength(sent), 'cache-control': age }
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : sent)
  }
  const server = identity === undefined ? createServer(answer) : createSecureServer(identity, answer)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const scheme = identity === undefined ? 'http' : 'https'
  const url = `${scheme}://user:hunter2@${host}/simple`
  return {
    host,
    requests,
    logins,
    env: {
      PIP_INDEX_URL: url,
      UV_DEFAULT_INDEX: url,
      PIP_CACHE_DIR: temporaryFolder('pip-cache'),
      UV_CACHE_DIR: temporaryFolder('uv-cache'),
    },
    waitForRequest: (path) => new Promise((resolve) => void waiting.push({ path, resolve })),
    break: (...added) => void faults.splice(0, Infinity, ...added.map((fault) => ({ fault, left: fault.times ?? Infinity }))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
