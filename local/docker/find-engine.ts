import { capitalize } from '#shared/format/capitalize.js'
import type { Env } from '#shared/process/env.js'
import type { Run } from '#shared/process/runner.js'
import { findEngine as findEngineOfAction } from '../../action-build-images/src/engine/engine.js'

/** The Docker Engine that builds images here. */
export type Engine =
  | {
      readonly state: 'available'
      readonly version: string
      /** Listens on a Unix socket, so that it shares this machine's loopback interface. */
      readonly isLocal: boolean
    }
  | { readonly state: 'unavailable'; readonly reason: string }

/** Finds the Docker Engine as action-build-images does, so that both give one reason if there is none. */
export async function findEngine(run: Run, env: Env): Promise<Engine> {
  const search = await findEngineOfAction({ run, env })
  if (search.state === 'unavailable') return { state: 'unavailable', reason: capitalize(search.reason) }
  const host = env.DOCKER_HOST ?? 'unix://'
  return { state: 'available', version: search.engine.version, isLocal: host.startsWith('unix:') }
}
