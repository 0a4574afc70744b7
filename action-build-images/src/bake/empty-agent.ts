import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Opens a socket that looks like an SSH agent and answers nothing, for the time of `work`. */
export async function withEmptyAgent<Result>(work: (socket: string) => Promise<Result>): Promise<Result> {
  // The path of a socket has at most 107 characters, so a private folder may be too deep.
  const folder = await mkdtemp(join(tmpdir(), 'agent-'))
  const socket = join(folder, 'socket')
  const server = createServer((connection) => connection.destroy()).listen(socket)
  try {
    await once(server, 'listening')
    return await work(socket)
  } finally {
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
