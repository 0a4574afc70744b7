import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'

/**
 * Starts a socket in front of an engine. Once the engine has sent a text, every connection breaks and no new one is accepted, like when
 * the engine dies. `host` is for DOCKER_HOST.
 */
export async function startDyingEngine(engine: string, text: string): Promise<{ readonly host: string; close(): void }> {
  const path = join(temporaryFolder('engine'), 'docker.sock')
  const sockets = new Set<Socket>()
  const die = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  const server = createServer((client) => {
    const upstream = connect(engine.replace('unix://', ''))
    sockets.add(client).add(upstream)
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
    client.pipe(upstream)
    let tail = Buffer.alloc(0)
    upstream.on('data', (piece) => {
      // The text may be split over two chunks.
      tail = Buffer.concat([tail, piece])
      if (tail.includes(text)) die()
      else client.write(piece)
      tail = tail.subarray(-text.length)
    })
    upstream.on('end', () => client.end())
  }).listen(path)
  await once(server, 'listening')
  return { host: `unix://${path}`, close: die }
}
