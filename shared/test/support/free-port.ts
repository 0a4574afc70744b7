import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/**
 * Starts a program on a free port of 127.0.0.1 that cannot choose one itself. Another program may take the port before this one listens:
 * a start that fails is tried on two more ports, and the last error is thrown.
 */
export async function startOnFreePort<T>(start: (port: number) => Promise<T>, attempts = 3): Promise<T> {
  try {
    return await start(await findFreePort())
  } catch (error) {
    if (attempts <= 1) throw error
    return await startOnFreePort(start, attempts - 1)
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
