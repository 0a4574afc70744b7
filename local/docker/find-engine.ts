import { existsSync } from 'node:fs'
import type { Run } from '#shared/process/runner.js'

/** What can build images here. */
export type Engine =
  | { readonly answers: true; readonly version: string; readonly local: boolean }
  | { readonly answers: false; readonly reason: string }

/** Asks the Docker Engine whether it answers, within ten seconds. */
export async function findEngine(run: Run, env: Readonly<Record<string, string | undefined>>): Promise<Engine> {
  const docker = existsSync('/usr/bin/docker') ? '/usr/bin/docker' : 'docker'
  const asked = await run(docker, ['version', '--format', '{{.Server.Version}}'], { env, timeoutMs: 10_000 }).catch(
    () => undefined,
  )
  if (asked === undefined) return { answers: false, reason: 'docker is not installed' }
  const version = asked.stdout.trim()
  if (asked.code !== 0 || version === '') return { answers: false, reason: 'no Docker Engine answers' }
  const host = env.DOCKER_HOST ?? 'unix://'
  return { answers: true, version, local: host.startsWith('unix:') }
}
