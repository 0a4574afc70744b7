import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What happens to a request: a status, a connection that breaks before the registry gets it, one that breaks after the registry has
 * acted on it (`lost`), an answer that ends too early (`cut`), none at all (`silent`), a custom response, or (undefined) nothing special.
 */
export type Fault = number | 'reset' | 'lost' | 'cut' | 'silent' | ((response: ServerResponse) => void) | undefined

/** A proxy in front of a registry that injects faults. */
export interface FaultProxy {
  readonly address: string
  /** `PUT /v2/team/x/manifests/1` of each request, as it came. */
  readonly seen: string[]
  /** Decides for each request; changed by a test as it goes. */
  rule: (what: string, message: IncomingMessage) => Fault
  close(): Promise<void>
}

export async function startFaultProxy(registry: string): Promise<FaultProxy> {
  const seen: string[] = []
  const server = createServer((message, response) => {
    const what = `${message.method ?? ''} ${message.url?.split('?')[0] ?? ''}`
    seen.push(what)
    const fault = proxy.rule(what, message)
    if (fault === 'silent') message.resume()
    else if (fault === 'reset') message.socket.destroy()
    else if (typeof fault === 'number') response.writeHead(fault, { 'retry-after': '0' }).end('{"errors":[{"code":"UNKNOWN"}]}')
    else if (typeof fault === 'function') fault(response)
    else {
      const [host, port] = registry.split(':')
      const onwards = request({ host, port, method: message.method, path: message.url, headers: message.headers }, (answer) => {
        if (fault === 'lost') message.socket.destroy()
        else if (fault === 'cut') cutShort(answer, response)
        else answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers))
      })
      onwards.on('error', () => response.destroy())
      message.pipe(onwards)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const proxy: FaultProxy = {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    rule: () => undefined,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return proxy
}

/** Sends the head of the answer and half of its body. */
function cutShort(answer: IncomingMessage, response: ServerResponse): void {
  const length = Number(answer.headers['content-length'] ?? 0)
  response.writeHead(answer.statusCode ?? 500, { ...answer.headers, 'content-length': String(length + 100) })
  answer.on('end', () => response.destroy())
  answer.on('data', (chunk: Buffer) => response.write(chunk.subarray(0, Math.ceil(chunk.length / 2))))
  response.flushHeaders()
}
