import type { ActionContext } from '#shared/context/action-context.js'
import type { RunResult } from '#shared/process/runner.js'
import { lastLine } from '#shared/process/runner.js'
import { driverOf } from './buildx-builder.js'
import { firstClient } from './docker-client.js'

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

/** An engine with the builder of its own, before another is chosen. */
export type OwnEngine = Engine & { readonly driver: 'docker' }

/** Whether the builder writes caches, and images with attestations. Source: Docker, "containerd image store". */
export function carriesMore({ driver, hasContainerdStore }: Pick<Engine, 'driver' | 'hasContainerdStore'>): boolean {
  return isApart({ driver }) || hasContainerdStore
}

/** Whether the builder has a store of its own, so that it knows no image of the engine. */
export function isApart({ driver }: Pick<Engine, 'driver'>): boolean {
  return driver !== 'docker'
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
 * Finds a client that can build, or says why there is none, by one question to each. Changes nothing, so that it may be asked before it is
 * sure that anything is built. `DOCKER_HOST` and the Docker context are respected.
 */
export async function findEngine(context: Pick<ActionContext, 'run' | 'env'>): Promise<OwnEngine | string> {
  const found = await firstClient(context, ['info', '--format', '{{json .}}'], (docker, answer) => {
    const info = read(answer)
    const plugin = info.ClientInfo?.Plugins?.find(({ Name, Err = '' }) => Name === 'buildx' && Err === '')
    const buildx = plugin?.Path === undefined ? ([docker, 'buildx'] as const) : ([plugin.Path] as const)
    return plugin === undefined ? undefined : { docker, answer, info, buildx }
  })
  if (typeof found === 'string') return found
  const { docker, answer, info, buildx } = found
  const version = info.ServerVersion ?? ''
  if (version === '') return `no Docker Engine answers: ${info.ServerErrors?.[0] ?? reasonOf(answer)}`
  return {
    docker,
    buildx,
    version,
    builder: info.ClientInfo?.Context ?? 'default',
    driver: 'docker',
    hasContainerdStore: JSON.stringify(info.DriverStatus ?? []).includes('io.containerd.snapshotter.v1'),
    folder: info.DockerRootDir ?? '',
  }
}

/** The engine with the builder that was named; '' leaves its own. One that sleeps is started; one that cannot be used is an error. */
export async function withBuilder({ run }: Pick<ActionContext, 'run'>, engine: OwnEngine, named: string): Promise<Engine> {
  if (named === '') return engine
  return { ...engine, builder: named, driver: await driverOf(run, engine.docker, named, engine.builder) }
}

function read({ stdout }: RunResult): Info {
  try {
    return JSON.parse(stdout) as Info
  } catch {
    return {}
  }
}

function reasonOf({ timedOut, stderr }: RunResult): string {
  return timedOut ? 'it took longer than 20 s' : lastLine(stderr)
}
