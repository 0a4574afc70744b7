import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { runDockerIn } from './engine.js'

export interface TestBuilder {
  readonly name: string
  /** For the programs that use it. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void> | void
}

/**
 * A builder of the driver `remote` in front of the BuildKit that is part of an engine: the engine speaks its protocol behind an upgraded
 * request (`POST /grpc`), the driver speaks it at once.
 */
export async function startRemoteBuilder(engine: string): Promise<TestBuilder> {
  const folder = temporaryFolder('builder')
  const socket = join(folder, 'buildkit.sock')
  // Before it listens, as the client would wait for an answer of this process, which waits for the client.
  const env = { BUILDX_CONFIG: join(folder, 'buildx') }
  runDockerIn(env, 'buildx', 'create', '--name', 'far', '--driver', 'remote', `unix://${socket}`)
  const server = createServer((client) => {
    const buildkit = connect(engine.replace('unix://', ''))
    client.on('error', () => buildkit.destroy())
    buildkit.on('error', () => client.destroy())
    buildkit.write('POST /grpc HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n')
    let head = Buffer.alloc(0)
    const upgrade = (piece: Buffer) => {
      head = Buffer.concat([head, piece])
      const end = head.indexOf('\r\n\r\n')
      if (end === -1) return
      buildkit.off('data', upgrade)
      client.write(head.subarray(end + 4))
      buildkit.pipe(client).pipe(buildkit)
    }
    buildkit.on('data', upgrade)
  }).listen(socket)
  await once(server, 'listening')
  return {
    name: 'far',
    env,
    async close() {
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Creates the builder `dead`, which nothing stands behind. */
export function createDeadBuilder(env: TestBuilder['env'], folder: string): void {
  runDockerIn(env, 'buildx', 'create', '--name', 'dead', '--driver', 'remote', `unix://${join(folder, 'none.sock')}`)
}
