import { accessSync, closeSync, constants, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { homedir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import type { Env } from '#shared/process/env.js'

/** An engine that answers on a socket of this machine. */
export interface EngineSocket {
  /** Path of the buildx plugin that the client would use. */
  readonly buildx: string
  /** Asks the engine; undefined if it does not have what the path names. Source: Docker Engine API. */
  readonly get: (path: string, signal: AbortSignal) => Promise<unknown>
}

/** The settings of the client that are used. Source: Docker CLI, "Configuration files". */
interface ClientConfig {
  readonly currentContext?: string
  readonly cliPluginsExtraDirs?: readonly string[]
  readonly HttpHeaders?: object
}

/** Source: docker/cli, cli-plugins/manager, "defaultSystemPluginDirs". */
const systemPluginFolders = ['local/lib', 'local/libexec', 'lib', 'libexec'].map((folder) => `/usr/${folder}/docker/cli-plugins`)

const timeoutMs = 5000

/**
 * Finds the socket and the plugin that the client on PATH would use. To start the client for a question takes many times as long as the
 * answer. Undefined if only the client knows the way: another context, an engine elsewhere, a program that only has its name, no plugin.
 * Source: docker/cli, cli/command, "resolveContextName".
 */
export function findEngineSocket(env: Env): EngineSocket | undefined {
  const { DOCKER_HOST: host = '', DOCKER_CONTEXT: context = '', DOCKER_TLS_VERIFY: tls = '' } = env
  if (tls !== '' || !/^(?:unix:\/\/\/.+)?$/.test(host) || !isPlainClient(env)) return undefined
  const folder = (env.DOCKER_CONFIG ?? '') || join(env.HOME ?? homedir(), '.docker')
  const config = readConfig(join(folder, 'config.json'))
  if (config === undefined || config.HttpHeaders !== undefined) return undefined
  if (host === '' && !['', 'default'].includes(context || (config.currentContext ?? ''))) return undefined
  const plugins = [...(config.cliPluginsExtraDirs ?? []), join(folder, 'cli-plugins'), ...systemPluginFolders]
  const buildx = plugins.map((each) => join(each, 'docker-buildx')).find(isExecutable)
  if (buildx === undefined) return undefined
  const socketPath = host === '' ? '/var/run/docker.sock' : host.slice('unix://'.length)
  return { buildx, get: async (path, signal) => await getJson(socketPath, path, signal) }
}

/** Whether `docker` is Docker's own client, and not a script or a program of another name that may do anything. */
function isPlainClient(env: Env): boolean {
  const program = (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'docker'))
    .find(isExecutable)
  if (program === undefined) return false
  const file = realpathSync(program)
  return basename(file) === 'docker' && !readStart(file).startsWith('#!')
}

function readStart(file: string): string {
  const buffer = Buffer.alloc(2)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, buffer)
  } finally {
    closeSync(descriptor)
  }
  return buffer.toString('latin1')
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Without a file, all settings have their defaults. Undefined if the file cannot be read. */
function readConfig(path: string): ClientConfig | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ClientConfig
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {} : undefined
  }
}

async function getJson(socketPath: string, path: string, signal: AbortSignal): Promise<unknown> {
  return await new Promise((resolve, reject) => {
    const options = { socketPath, path, agent: false, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) }
    const asking = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const { statusCode = 0 } = response
        if (statusCode === 404) resolve(undefined)
        else if (statusCode !== 200) reject(new Error(`The engine answered ${statusCode}`))
        else resolve(parse(Buffer.concat(chunks).toString('utf8'), reject))
      })
    })
    asking.once('error', reject)
    asking.end()
  })
}

function parse(text: string, reject: (error: unknown) => void): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    reject(error)
    return undefined
  }
}
