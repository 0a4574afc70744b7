import { spawn } from 'node:child_process'
import { constants, openSync, closeSync } from 'node:fs'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

export interface Registry {
  /** `127.0.0.1:PORT`; an engine on this machine takes it without TLS. */
  readonly address: string
  close(): Promise<void>
}

/** Starts a registry on a free port of 127.0.0.1 with its data in `folder`, or gives nothing where no program for it is on PATH. */
export async function startRegistry(folder: string, path: string): Promise<Registry | undefined> {
  const program = await findOn(path, ['docker-registry', 'registry'])
  if (program === undefined) return undefined
  await mkdir(folder, { recursive: true })
  const port = await freePort()
  const address = `127.0.0.1:${port}`
  const settings = join(folder, 'registry.yml')
  await writeFile(
    settings,
    [
      'version: 0.1',
      'log: {level: warn}',
      `http: {addr: ${JSON.stringify(address)}}`,
      `storage: {filesystem: {rootdirectory: ${JSON.stringify(join(folder, 'data'))}}, delete: {enabled: true}}`,
      '',
    ].join('\n'),
  )
  const log = openSync(join(folder, 'registry.log'), 'w')
  const child = spawn(program, ['serve', settings], { stdio: ['ignore', log, log], detached: true, env: { PATH: path } })
  closeSync(log)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  const close = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, delay(2000)])
    child.kill('SIGKILL')
  }
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await answers(address)) return { address, close }
    if (child.exitCode !== null) break
    await delay(100)
  }
  await close()
  return undefined
}

async function answers(address: string): Promise<boolean> {
  return await fetch(`http://${address}/v2/`).then(
    (response) => response.ok,
    () => false,
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function findOn(path: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names)
    for (const folder of path.split(delimiter)) {
      const program = join(folder, name)
      if (
        await access(program, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return program
    }
  return undefined
}
