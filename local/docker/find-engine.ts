import { existsSync } from 'node:fs'
import type { Env } from '#shared/process/env.js'
import type { Run } from '#shared/process/runner.js'

/** The Docker Engine that builds images here. */
export type Engine =
  | {
      readonly state: 'available'
      readonly version: string
      /** Listens on a Unix socket, so that it shares this machine's loopback interface. */
      readonly isLocal: boolean
    }
  | { readonly state: 'unavailable'; readonly reason: string }

/**
 * Finds the Docker Engine of the current Docker context; waits at most ten seconds for its answer. Gives the same reasons as
 * action-build-images, so that a run shows one reason for a missing engine.
 */
export async function findEngine(run: Run, env: Env): Promise<Engine> {
  const docker = existsSync('/usr/bin/docker') ? '/usr/bin/docker' : 'docker'
  const args = ['version', '--format', '{{.Server.Version}}']
  const result = await run(docker, args, { env, timeoutMs: 10_000 }).catch(() => undefined)
  if (result === undefined) return { state: 'unavailable', reason: 'Docker is not installed' }
  const version = result.stdout.trim()
  if (result.code !== 0 || version === '') {
    const detail = result.stderr.trim().split('\n').at(-1) ?? ''
    return { state: 'unavailable', reason: `No Docker Engine responds${detail === '' ? '' : `: ${detail}`}` }
  }
  const host = env.DOCKER_HOST ?? 'unix://'
  return { state: 'available', version, isLocal: host.startsWith('unix:') }
}
