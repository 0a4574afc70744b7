import { spawn } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { access, mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Run } from '#shared/process/runner.js'
import type { Engine } from './find-engine.js'

export interface Registry {
  /** `127.0.0.1:PORT`; an engine on this machine takes it without TLS. */
  readonly address: string
  /** What answers, for the reader. */
  readonly what: string
  close(): Promise<void>
}

export interface RegistryOptions {
  /** For its data and its log. */
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly engine: Engine
  readonly run: Run
}

/** The image that is taken where no registry program is installed. */
const image = 'registry:2.8.3'

/**
 * Starts a registry on a free port of 127.0.0.1 for the engine of this machine: the program where it is installed, else a container.
 * Gives the reason where there is no engine, or none that reaches our loopback, or no registry.
 */
export async function startRegistry({
  folder,
  env,
  engine,
  run,
}: RegistryOptions): Promise<Registry | { readonly reason: string }> {
  if (!engine.answers) return { reason: engine.reason }
  if (!engine.local) return { reason: 'The Docker Engine is on another machine' }
  const what = `Docker Engine ${engine.version} with a registry`
  await mkdir(folder, { recursive: true })
  const address = `127.0.0.1:${await freePort()}`
  const program = await findOn(env.PATH ?? '', ['docker-registry', 'registry'])
  const close = program === undefined ? await startContainer(run, env, address) : await startProgram(program, folder, address)
  if (close === undefined)
    return { reason: `No registry could be started: neither docker-registry is installed nor ${image} can be had` }
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(address)) return { address, what: `${what} at ${address}`, close }
    await delay(100)
  }
  await close()
  return { reason: 'The registry does not answer' }
}

async function startProgram(program: string, folder: string, address: string): Promise<() => Promise<void>> {
  const settings = join(folder, 'registry.yml')
  const data = JSON.stringify(join(folder, 'data'))
  const lines = [
    'version: 0.1',
    'log: {level: warn}',
    `http: {addr: ${JSON.stringify(address)}}`,
    `storage: {filesystem: {rootdirectory: ${data}}, delete: {enabled: true}}`,
  ]
  await writeFile(settings, `${lines.join('\n')}\n`)
  const log = openSync(join(folder, 'registry.log'), 'w')
  const child = spawn(program, ['serve', settings], { stdio: ['ignore', log, log], detached: true, env: {} })
  closeSync(log)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  return async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, delay(2000)])
    child.kill('SIGKILL')
  }
}

async function startContainer(run: Run, env: NodeJS.ProcessEnv, address: string): Promise<(() => Promise<void>) | undefined> {
  const started = await run('docker', ['run', '--detach', '--rm', '--publish', `${address}:5000`, image], {
    env,
    timeoutMs: 120_000,
  })
  const id = started.stdout.trim()
  if (started.code !== 0 || id === '') return undefined
  return async () => {
    // Not by `run`, which does nothing more once the start was cancelled.
    const removed = spawn('docker', ['rm', '--force', '--volumes', id], { stdio: 'ignore', env })
    await new Promise<void>((resolve) => removed.once('exit', () => resolve()).once('error', () => resolve()))
  }
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
  for (const program of names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name))))
    if (
      await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return program
  return undefined
}
