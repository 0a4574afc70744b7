import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Call {
  readonly method: string
  readonly path: string
  /** With its `?`, or ''. */
  readonly query: string
  readonly body: Buffer
  /** Content type of the body. */
  readonly type: string
  readonly accept: string
}

export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: Buffer
  readonly link?: string
}

/** Sends a request on to the emulator. */
export type Pass = (call: Call) => Promise<Answer>

/** What goes wrong, before the work is done, after, or when half of the body has come: another answer, a dropped line, or a line that stays silent. */
export interface Fault {
  readonly when: 'before' | 'half' | 'after'
  readonly answer: { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'drop' | 'hang'
}

interface Front {
  readonly token: string
  readonly answer: Pass
  readonly fault?: (call: Call) => Fault | undefined
}

/** Starts the front on a free port of 127.0.0.1. */
export async function listen(front: Front): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    serve(front, request, response).catch((error: unknown) => {
      send(response, json(500, { message: error instanceof Error ? error.message : String(error) }))
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

/** An answer in JSON. */
export function json(status: number, value: unknown): Answer {
  const body = status === 204 ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value))
  return { status, type: 'application/json; charset=utf-8', body }
}

/** The JSON value of a body; `{}` when it is empty or none. */
export function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return {}
  }
}

async function serve(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = await read(request)
  if (!mayEnter(front.token, call, request.headers.authorization)) {
    send(response, json(401, { message: 'Bad credentials' }))
    return
  }
  const fault = front.fault?.(call)
  const come = fault?.when === 'half' ? { ...call, body: Buffer.alloc(0) } : call
  const answer = fault?.when === 'before' ? undefined : await front.answer(come)
  if (fault === undefined && answer !== undefined) send(response, answer)
  else if (fault?.answer === 'drop') response.destroy()
  else if (fault !== undefined && fault.answer !== 'hang')
    send(response, json(fault.answer.status, { message: 'Injected fault' }), fault.answer.headers ?? {})
}

/** Files that a browser downloads need no token. */
function mayEnter(token: string, { path }: Call, authorization: string | undefined): boolean {
  return path.includes('/releases/download/') || authorization?.replace(/^(token|bearer) /i, '') === token
}

async function read(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://front')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.search,
    body: Buffer.concat(chunks),
    type: request.headers['content-type'] ?? 'application/json',
    accept: request.headers.accept ?? '*/*',
  }
}

function send(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>> = {}): void {
  const link = answer.link === undefined ? {} : { link: answer.link }
  response.writeHead(answer.status, { 'content-type': answer.type, ...link, ...headers })
  response.end(answer.body)
}
