import { UserError } from '#shared/errors.js'
import type { RunResult } from '#shared/process.js'
import type { World } from '#shared/world.js'
import { driverOf } from './builder.js'

/** A Docker client with buildx whose engine answers. */
export interface Engine {
  /** The client: a path or a name on PATH. */
  readonly docker: string
  /** Words that start buildx: the plugin by its path, which saves the client's search for it at each build. */
  readonly buildx: readonly [string, ...string[]]
  readonly version: string
  /** The builder, by its name. */
  readonly builder: string
  /** Its driver. One of `docker` sees the engine's own images; any other has its own store. Source: docker buildx create, `--driver`. */
  readonly driver: string
  /** Whether the engine keeps images in the image store of containerd. */
  readonly hasContainerdStore: boolean
  /** Where it keeps its images, on its own machine; '' where it does not say. */
  readonly folder: string
}

/** Whether the builder writes caches, and images with attestations. Source: Docker, "containerd image store". */
export function carriesMore({ driver, hasContainerdStore }: Pick<Engine, 'driver' | 'hasContainerdStore'>): boolean {
  return isApart({ driver }) || hasContainerdStore
}

/** Whether the builder has a store of its own, so that it knows no image of the engine. */
export function isApart({ driver }: Pick<Engine, 'driver'>): boolean {
  return driver !== 'docker'
}

/** Finds a client with buildx. `/usr/bin/docker` comes first, as another client on PATH may hide it and have no buildx. */
export async function findClient({
  run,
}: Pick<World, 'run'>): Promise<{ readonly docker: string } | { readonly reason: string }> {
  let reason = 'docker is not installed'
  for (const docker of ['/usr/bin/docker', 'docker']) {
    const buildx = await ask(run, docker, ['buildx', 'version'])
    if (buildx?.code === 0) return { docker }
    if (buildx !== undefined) reason = `${docker} has no buildx plugin`
  }
  return { reason }
}

/** What `docker info` says, as far as it is read. Source: Docker Engine API, "Get system information"; docker/cli, `info`. */
interface Info {
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
 * Finds a client that can build, or says why there is none, by one question to each. `DOCKER_HOST` and the Docker context are respected. A
 * builder that was named and cannot be used is an error.
 */
export async function findEngine(world: Pick<World, 'run'>, named: string): Promise<Engine | string> {
  let reason = 'docker is not installed'
  for (const docker of ['/usr/bin/docker', 'docker']) {
    const answer = await ask(world.run, docker, ['info', '--format', '{{json .}}'])
    if (answer === undefined) continue
    const info = read(answer)
    const plugin = info.ClientInfo?.Plugins?.find(({ Name, Err = '' }) => Name === 'buildx' && Err === '')
    if (plugin === undefined) {
      reason = `${docker} has no buildx plugin`
      continue
    }
    const version = info.ServerVersion ?? ''
    if (version === '') return `no Docker Engine answers: ${info.ServerErrors?.[0] ?? lastLine(answer)}`
    const own = info.ClientInfo?.Context ?? 'default'
    const driver = named === '' ? 'docker' : await driverOf(world.run, docker, named, own)
    const hasContainerdStore = JSON.stringify(info.DriverStatus ?? []).includes('io.containerd.snapshotter.v1')
    const buildx = plugin.Path === undefined ? ([docker, 'buildx'] as const) : ([plugin.Path] as const)
    const builder = named === '' ? own : named
    return { docker, buildx, version, builder, driver, hasContainerdStore, folder: info.DockerRootDir ?? '' }
  }
  return reason
}

function read({ stdout }: RunResult): Info {
  try {
    return JSON.parse(stdout) as Info
  } catch {
    return {}
  }
}

/** Undefined where there is no such program. */
async function ask(run: World['run'], docker: string, args: readonly string[]): Promise<RunResult | undefined> {
  return await run(docker, args, { timeoutMs: 20_000 }).catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
}

function lastLine(result: RunResult | undefined): string {
  return result?.timedOut === true ? 'it took longer than 20 s' : (result?.stderr.trim().split('\n').at(-1) ?? '')
}
