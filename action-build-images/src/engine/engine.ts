import type { ActionContext } from '#shared/context/action-context.js'
import type { RunResult } from '#shared/process/runner.js'
import { lastLine } from '#shared/process/runner.js'
import { prepareBuilder } from './buildx-builder.js'
import { findChosenBuilder } from './chosen-builder.js'
import { firstClient, lowMemoryEnv } from './docker-client.js'
import { findEngineSocket } from './engine-socket.js'

/** A Docker client with buildx whose engine answers. */
export interface Engine {
  /** The client: a path, or a name on PATH. */
  readonly docker: string
  /** The command that runs buildx: the plugin by its path, which saves the client's search for it in each build. */
  readonly buildx: readonly [string, ...string[]]
  readonly version: string
  /** Name of the builder. */
  readonly builder: string
  /** Name of the engine's own builder, whose driver is `docker`. */
  readonly ownBuilder: string
  /** The builder's driver. Only `docker` shares the engine's images. Source: docker buildx create, `--driver`. */
  readonly driver: string
  /** Whether the engine uses the containerd image store. */
  readonly hasContainerdStore: boolean
  /** Where the engine keeps its images, on the engine's machine; undefined when it does not say. */
  readonly folder: string | undefined
}

/** An engine with its own builder, before another one is chosen. */
export type DefaultEngine = Engine & { readonly driver: 'docker' }

/** The engine, or why none is used. `notice` says why the first client on PATH is not used. */
export type EngineSearch =
  | { readonly state: 'found'; readonly engine: DefaultEngine; readonly notice?: string | undefined }
  | { readonly state: 'unavailable'; readonly reason: string }

/** Whether the builder can write caches, and images with attestations. Source: Docker, "containerd image store". */
export function canExportCache({ driver, hasContainerdStore }: Pick<Engine, 'driver' | 'hasContainerdStore'>): boolean {
  return hasOwnImageStore({ driver }) || hasContainerdStore
}

/** Whether the builder has a separate image store, so that it sees no image of the engine. */
export function hasOwnImageStore({ driver }: Pick<Engine, 'driver'>): boolean {
  return driver !== 'docker'
}

/** The part of `docker info` that is used. Source: Docker Engine API, "Get system information"; docker/cli, `info`. */
interface DockerInfo {
  readonly ServerVersion?: string
  readonly ServerErrors?: readonly string[] | null
  readonly DockerRootDir?: string
  readonly DriverStatus?: readonly (readonly [string, string])[] | null
  readonly ClientInfo?: {
    readonly Context?: string
    readonly Plugins?: readonly { readonly Name: string; readonly Path?: string; readonly Err?: string }[] | null
  }
}

/**
 * Finds the engine by its socket, which takes a tenth of the time of a client. Whether the plugin works is only seen when it builds.
 * Undefined if a client is needed, which also says why there is no answer.
 */
export async function findEngineBySocket({
  env,
  signal,
}: Pick<ActionContext, 'env' | 'signal'>): Promise<EngineSearch | undefined> {
  const socket = findEngineSocket(env)
  if (socket === undefined) return undefined
  const info = await socket.get('/info', signal).catch(() => undefined)
  signal.throwIfAborted()
  if (info === undefined) return undefined
  const engine = describeEngine(info as DockerInfo, { docker: 'docker', buildx: [socket.buildx], builder: 'default' })
  return engine === undefined ? undefined : { state: 'found', engine }
}

/**
 * Finds a client that can build, with one call of each. Changes nothing, so it may run before it is known whether anything is built.
 * `DOCKER_HOST` and the Docker context are respected.
 */
export async function findEngine({ run, env }: Pick<ActionContext, 'run' | 'env'>): Promise<EngineSearch> {
  const options = { timeoutMs: 20_000, env: lowMemoryEnv(env) }
  const searches: EngineSearch[] = []
  const client = await firstClient(
    async (docker) => await run(docker, ['info', '--format', '{{json .}}'], options),
    (docker, answer): EngineSearch | undefined => {
      const info = parseInfo(answer)
      const plugin = info.ClientInfo?.Plugins?.find(({ Name, Err = '' }) => Name === 'buildx' && Err === '')
      const buildx = plugin?.Path === undefined ? ([docker, 'buildx'] as const) : ([plugin.Path] as const)
      const engine = describeEngine(info, { docker, buildx, builder: info.ClientInfo?.Context ?? 'default' })
      // Without an engine, Docker 26 has the reason in its answer and Docker 28 on standard error.
      const reason = `no Docker Engine responds: ${info.ServerErrors?.[0] ?? failureOf(answer)}`
      const search = engine === undefined ? ({ state: 'unavailable', reason } as const) : ({ state: 'found', engine } as const)
      // Other programs have no `ClientInfo`.
      if (engine !== undefined || info.ClientInfo !== undefined) searches.push(search)
      // Every client would fail like this one, such as with a context that does not exist.
      return plugin === undefined && !hasNotStarted(answer) ? undefined : search
    },
  )
  if (client.state === 'found') return client.value.state === 'found' ? { ...client.value, notice: client.notice } : client.value
  // If no client finds an engine, a missing plugin is not the reason: both would have to be there.
  return searches.every(({ state }) => state === 'unavailable') ? (searches[0] ?? client) : client
}

/** Undefined if the engine did not answer. */
function describeEngine(
  { ServerVersion: version = '', DriverStatus, DockerRootDir: folder }: DockerInfo,
  client: Pick<Engine, 'docker' | 'buildx' | 'builder'>,
): DefaultEngine | undefined {
  if (version === '') return undefined
  const hasContainerdStore = JSON.stringify(DriverStatus ?? []).includes('io.containerd.snapshotter.v1')
  return { ...client, version, ownBuilder: client.builder, driver: 'docker', hasContainerdStore, folder }
}

/**
 * The engine with a named builder, which is started if it is stopped. Without a name, the engine keeps its own builder, which needs no
 * export of the images; a line says so if the user chose another one for the client.
 */
export async function withBuilder(
  { run, env, log }: Pick<ActionContext, 'run' | 'env' | 'log'>,
  engine: DefaultEngine,
  name: string | undefined,
): Promise<Engine> {
  if (name !== undefined) return { ...engine, builder: name, driver: await prepareBuilder(run, engine, name) }
  const chosen = await findChosenBuilder(env, engine.ownBuilder)
  if (chosen !== undefined)
    log.info(
      `The engine builds with its own builder, not with \`${chosen}\` of \`docker buildx use\`. Set \`BUILDX_BUILDER=${chosen}\` to use that one`,
    )
  return engine
}

/** Source: docker/cli, cli/command, "Failed to initialize". */
function hasNotStarted({ stderr }: RunResult): boolean {
  return /^Failed to initialize: /m.test(stderr)
}

function parseInfo({ stdout }: RunResult): DockerInfo {
  try {
    return (JSON.parse(stdout) as DockerInfo | null) ?? {}
  } catch {
    return {}
  }
}

function failureOf({ timedOut, stderr }: RunResult): string {
  // The path of a context that does not exist helps nobody.
  return timedOut ? 'it took longer than 20 s' : lastLine(stderr).replace(/^Failed to initialize: |: open .*$/g, '')
}
