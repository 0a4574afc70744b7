import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ApiRequest {
  readonly method: string
  readonly path: string
  /** With its `?`, or empty. */
  readonly query: string
  readonly body: Buffer
  /** Content type of the body. */
  readonly type: string
  readonly accept: string
}

export interface ApiResponse {
  readonly status: number
  readonly type: string
  readonly body: Buffer
  readonly link?: string
}

export type RequestHandler = (request: ApiRequest) => Promise<ApiResponse>

/** A fault to inject into one request. */
export interface Fault {
  /**
   * Before the request is handled, after it, handled with an empty body, as if the upload had broken off, or with a changed last byte,
   * as if it had been damaged on the way.
   */
  readonly when: 'before' | 'half' | 'changed' | 'after'
  /** The response instead of the real one: a status, a closed connection, or none at all; `real` keeps it. */
  readonly answer: { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'drop' | 'hang' | 'real'
  /** Called once the request was handled as `when` says and answered as `answer` says. */
  readonly onInjected?: () => void
}

export interface ServerOptions {
  /** The only accepted token. */
  readonly token: string
  readonly handle: RequestHandler
  readonly nextFault?: (request: ApiRequest) => Fault | undefined
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startServer(options: ServerOptions): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((message, response) => {
    serve(options, message, response).catch((error: unknown) => {
      send(response, jsonResponse(500, { message: error instanceof Error ? error.message : String(error) }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function jsonResponse(status: number, value: unknown): ApiResponse {
  const body = status === 204 ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value))
  return { status, type: 'application/json; charset=utf-8', body }
}

/** Parses a JSON body; returns `{}` for an empty or invalid one. */
export function parseJsonBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return {}
  }
}

async function serve(options: ServerOptions, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(message)
  if (!isAuthorized(options.token, request, message.headers.authorization)) {
    send(response, jsonResponse(401, { message: 'Bad credentials' }))
    return
  }
  const fault = options.nextFault?.(request)
  if (fault === undefined) {
    send(response, await options.handle(request))
    return
  }
  const real = fault.when === 'before' ? undefined : await options.handle({ ...request, body: bodyOf(request, fault.when) })
  if (fault.answer === 'real' && real !== undefined) send(response, real)
  else sendFault(response, fault)
  fault.onInjected?.()
}

function bodyOf({ body }: ApiRequest, when: Fault['when']): Buffer {
  if (when === 'half') return Buffer.alloc(0)
  const changed = Buffer.from(body)
  if (when === 'changed') changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  return changed
}

function sendFault(response: ServerResponse, { answer }: Fault): void {
  if (answer === 'hang' || answer === 'real') return
  if (answer === 'drop') response.destroy()
  else send(response, jsonResponse(answer.status, { message: 'Injected fault' }), answer.headers)
}

/** Downloads of a browser need no token. */
function isAuthorized(token: string, { path }: ApiRequest, authorization: string | undefined): boolean {
  return path.includes('/releases/download/') || authorization?.replace(/^(token|bearer) /i, '') === token
}

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const url = new URL(message.url ?? '/', 'http://127.0.0.1')
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.search,
    body: Buffer.concat(chunks),
    type: message.headers['content-type'] ?? 'application/json',
    accept: message.headers.accept ?? '*/*',
  }
}

function send(
  response: ServerResponse,
  { status, type, body, link }: ApiResponse,
  headers: Readonly<Record<string, string>> = {},
) {
  response.writeHead(status, { 'content-type': type, ...(link === undefined ? {} : { link }), ...headers })
  response.end(body)
}
