import { UserError } from '#shared/errors.js'
import type { RunResult } from '#shared/process.js'
import type { World } from '#shared/world.js'

/** A Docker client with buildx whose engine answers. */
export interface Engine {
  /** The client: a path or a name on PATH. */
  readonly docker: string
  readonly version: string
  /** The builder with the driver `docker`: it sees the engine's own images, from which children are built. */
  readonly builder: string
  /** Whether the engine keeps images in the image store of containerd. */
  readonly hasContainerdStore: boolean
}

/** Whether the builder writes caches, and images with attestations. Source: Docker, "containerd image store". */
export function carriesMore({ hasContainerdStore }: Pick<Engine, 'hasContainerdStore'>): boolean {
  return hasContainerdStore
}

/**
 * Finds a client that can build, or says why there is none. `/usr/bin/docker` comes first, as another client on PATH may hide
 * it and have no buildx. `DOCKER_HOST` and the Docker context are respected.
 */
export async function findEngine({ run }: Pick<World, 'run'>): Promise<Engine | string> {
  const ask = async (docker: string, args: readonly string[]): Promise<RunResult | undefined> =>
    await run(docker, args, { timeoutMs: 20_000 }).catch((error: unknown) => {
      if (error instanceof UserError) return undefined
      throw error
    })
  let reason = 'docker is not installed'
  for (const docker of ['/usr/bin/docker', 'docker']) {
    const buildx = await ask(docker, ['buildx', 'version'])
    if (buildx === undefined) continue
    if (buildx.code !== 0) {
      reason = `${docker} has no buildx plugin`
      continue
    }
    const server = await ask(docker, ['version', '--format', '{{.Server.Version}}'])
    if (server?.code !== 0) return `no Docker Engine answers: ${lastLine(server)}`
    const context = await ask(docker, ['context', 'show'])
    const builder = context?.code === 0 ? context.stdout.trim() : 'default'
    const status = await ask(docker, ['info', '--format', '{{json .DriverStatus}}'])
    const hasContainerdStore = status?.stdout.includes('io.containerd.snapshotter.v1') === true
    return { docker, version: server.stdout.trim(), builder, hasContainerdStore }
  }
  return reason
}

function lastLine(result: RunResult | undefined): string {
  return result?.timedOut === true ? 'it took longer than 20 s' : (result?.stderr.trim().split('\n').at(-1) ?? '')
}
