import { UserError } from '#shared/errors.js'
import type { RunResult } from '#shared/process.js'
import type { World } from '#shared/world.js'
import { driverOf } from './builder.js'

/** A Docker client with buildx whose engine answers. */
export interface Engine {
  /** The client: a path or a name on PATH. */
  readonly docker: string
  readonly version: string
  /** The builder, by its name. */
  readonly builder: string
  /** Its driver. One of `docker` sees the engine's own images; any other has its own store. Source: docker buildx create, `--driver`. */
  readonly driver: string
  /** Whether the engine keeps images in the image store of containerd. */
  readonly hasContainerdStore: boolean
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

/**
 * Finds a client that can build, or says why there is none. `DOCKER_HOST` and the Docker context are respected. A builder that was named and
 * cannot be used is an error.
 */
export async function findEngine(world: Pick<World, 'run'>, named: string): Promise<Engine | string> {
  const client = await findClient(world)
  if ('reason' in client) return client.reason
  const { docker } = client
  const server = await ask(world.run, docker, ['version', '--format', '{{.Server.Version}}'])
  if (server?.code !== 0) return `no Docker Engine answers: ${lastLine(server)}`
  const context = await ask(world.run, docker, ['context', 'show'])
  const own = context?.code === 0 ? context.stdout.trim() : 'default'
  const driver = named === '' ? 'docker' : await driverOf(world.run, docker, named, own)
  const status = await ask(world.run, docker, ['info', '--format', '{{json .DriverStatus}}'])
  const hasContainerdStore = status?.stdout.includes('io.containerd.snapshotter.v1') === true
  return { docker, version: server.stdout.trim(), builder: named === '' ? own : named, driver, hasContainerdStore }
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
