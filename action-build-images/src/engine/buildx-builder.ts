import type { ActionContext } from '#shared/context/action-context.js'
import type { UserErrorDetails } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'

const minute = 60_000

/** The client, and the builder of the engine that it talks to. */
interface EngineClient {
  readonly docker: string
  readonly builder: string
}

/**
 * Checks a builder that the user named, starts it if it is stopped, and returns its driver. Source: docker buildx inspect, reference.
 */
export async function prepareBuilder(run: ActionContext['run'], engine: EngineClient, name: string): Promise<string> {
  const inspected = await run(engine.docker, ['buildx', 'inspect', name], { timeoutMs: minute })
  if (inspected.code !== 0)
    throw builderError(name, 'does not exist', {
      why: reasonIn(inspected.stderr),
      fix: 'Create it before this step, for example with `docker/setup-buildx-action`, and use its output `name`; `docker buildx ls` lists existing builders',
      commandFix: 'Create it with `docker buildx create`; `docker buildx ls` lists existing builders',
    })
  const { driver, endpoint, isRunning } = parseBuilder(inspected.stdout)
  if (driver === 'docker' && name !== engine.builder)
    throw builderError(name, 'belongs to another Docker context', {
      why: `This one is \`${engine.builder}\``,
      fix: 'Set `DOCKER_CONTEXT` or `DOCKER_HOST`, and remove `builder` and `BUILDX_BUILDER`',
    })
  if (isRunning) return driver
  if (driver === 'remote') throw builderError(name, 'does not respond', { why: endpoint, fix: 'Start its buildkitd' })
  const started = await run(engine.docker, ['buildx', 'inspect', '--bootstrap', name], { timeoutMs: 5 * minute })
  if (started.code !== 0)
    throw builderError(name, 'could not be started', {
      why: started.timedOut ? 'It took longer than 5 minutes' : reasonIn(started.stderr),
      fix: `Its driver is \`${driver}\``,
    })
  return driver
}

function parseBuilder(text: string): { readonly driver: string; readonly endpoint: string; readonly isRunning: boolean } {
  const states = [...text.matchAll(/^Status:\s*(\S+)/gm)].map(([, state]) => state)
  return {
    driver: /^Driver:\s*(\S+)/m.exec(text)?.[1] ?? '',
    endpoint: /^Endpoint:\s*(\S+)/m.exec(text)?.[1] ?? '',
    isRunning: states.length > 0 && states.every((state) => state === 'running'),
  }
}

function builderError(name: string, problem: string, details: UserErrorDetails): UserError {
  return new UserError(`The builder \`${name}\` (\`builder\` or \`BUILDX_BUILDER\`) ${problem}`, details)
}

function reasonIn(stderr: string): string {
  return lastLine(stderr).replace(/^ERROR: /, '')
}
