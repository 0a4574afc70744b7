import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'

export interface RunningProxy {
  readonly url: string
  /** The hosts with ports that clients asked for. */
  readonly seen: string[]
  close(): void
}

/** Starts an HTTP proxy that leads every connection to this address. */
export async function startProxy(address: string): Promise<RunningProxy> {
  const [host = '', port = ''] = address.split(':')
  const seen: string[] = []
  const server = createServer().on('connect', ({ url = '' }, client) => {
    seen.push(url)
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(upstream).pipe(client)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
