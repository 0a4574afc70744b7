import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Env } from '#shared/process/env.js'
import type { Run } from '#shared/process/runner.js'
import { firstExecutable } from '../process/executables.js'
import type { Engine } from './find-engine.js'

export type StartedRegistry =
  | {
      readonly state: 'running'
      /** `127.0.0.1:PORT`. An engine on this machine accepts it without TLS. */
      readonly address: string
      stop(): Promise<void>
    }
  | { readonly state: 'unavailable'; readonly reason: string }

export interface RegistryOptions {
  /** Holds the data and the log of the registry. */
  readonly folder: string
  readonly env: Env
  readonly engine: Engine
  readonly run: Run
}

type Stop = () => Promise<void>

/** Used if no registry program is installed. */
const registryImage = 'registry:2.8.3'

/**
 * Starts a registry on a free port of 127.0.0.1: the installed program, or a container. It is unavailable without an engine, if the
 * engine does not share this machine's loopback interface, or if neither program nor image can be started.
 */
export async function startRegistry({ folder, env, engine, run }: RegistryOptions): Promise<StartedRegistry> {
  if (engine.state === 'unavailable') return engine
  if (!engine.isLocal) return { state: 'unavailable', reason: 'The Docker Engine is on another machine' }
  await mkdir(folder, { recursive: true })
  const address = `127.0.0.1:${await findFreePort()}`
  const program = await findProgram(env.PATH ?? '')
  const stop = program === undefined ? await startContainer(run, env, address) : await startProgram(program, folder, address)
  if (stop === undefined)
    return {
      state: 'unavailable',
      reason: `The registry could not be started: docker-registry is not installed and the image ${registryImage} is unavailable`,
    }
  if (await waitUntilReady(address)) return { state: 'running', address, stop }
  await stop()
  return { state: 'unavailable', reason: 'The registry does not answer' }
}

async function startProgram(program: string, folder: string, address: string): Promise<Stop> {
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
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  return async () => {
    child.kill('SIGTERM')
    await Promise.race([exited, delay(2000)])
    child.kill('SIGKILL')
  }
}

async function startContainer(run: Run, env: Env, address: string): Promise<Stop | undefined> {
  const args = ['run', '--detach', '--rm', '--publish', `${address}:5000`, registryImage]
  const started = await run('docker', args, { env, timeoutMs: 120_000 })
  const id = started.stdout.trim()
  if (started.code !== 0 || id === '') return undefined
  return async () => {
    // `run` starts no process after a cancellation.
    const removal = spawn('docker', ['rm', '--force', '--volumes', id], { stdio: 'ignore', env })
    await new Promise<void>((resolve) => removal.once('exit', () => resolve()).once('error', () => resolve()))
  }
}

async function waitUntilReady(address: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await isReady(address)) return true
    await delay(100)
  }
  return false
}

async function isReady(address: string): Promise<boolean> {
  return await fetch(`http://${address}/v2/`).then(
    (response) => response.ok,
    () => false,
  )
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function findProgram(path: string): Promise<string | undefined> {
  const folders = path.split(delimiter)
  const candidates = ['docker-registry', 'registry'].flatMap((name) => folders.map((folder) => join(folder, name)))
  return await firstExecutable(candidates)
}
