import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to a request: a status, a broken connection, a custom response, or (undefined) nothing special. */
export type Fault = number | 'reset' | ((response: ServerResponse) => void) | undefined

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
    if (fault === 'reset') message.socket.destroy()
    else if (typeof fault === 'number') response.writeHead(fault, { 'retry-after': '0' }).end('{"errors":[{"code":"UNKNOWN"}]}')
    else if (fault !== undefined) fault(response)
    else {
      const [host, port] = registry.split(':')
      const onwards = request(
        { host, port, method: message.method, path: message.url, headers: message.headers },
        (answer) => void answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers)),
      )
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
