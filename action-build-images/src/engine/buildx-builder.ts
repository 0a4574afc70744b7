import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'

const minute = 60_000

/** The driver of a builder that was named; one that sleeps is started. `own` is that of the engine. Source: docker buildx inspect, reference. */
export async function driverOf(run: ActionContext['run'], docker: string, name: string, own: string): Promise<string> {
  const refuse = (what: string, why: string, fix: string) =>
    new UserError(`The builder \`${name}\` (input \`builder\`) ${what}`, { why, fix })
  const shown = await run(docker, ['buildx', 'inspect', name], { timeoutMs: minute })
  if (shown.code !== 0)
    throw refuse(
      'does not exist',
      reasonIn(shown.stderr),
      'Make it before this step, such as by `docker/setup-buildx-action`, and give its output `name`; `docker buildx ls` shows those that there are',
    )
  const driver = /^Driver:\s*(\S+)/m.exec(shown.stdout)?.[1] ?? ''
  if (driver === 'docker' && name !== own)
    throw refuse(
      'is of another Docker context',
      `This one is \`${own}\``,
      'Set `DOCKER_CONTEXT` or `DOCKER_HOST`, and leave `builder` out',
    )
  const states = [...shown.stdout.matchAll(/^Status:\s*(\S+)/gm)].map(([, state]) => state)
  if (states.length > 0 && states.every((state) => state === 'running')) return driver
  if (driver === 'remote')
    throw refuse('does not answer', /^Endpoint:\s*(\S+)/m.exec(shown.stdout)?.[1] ?? '', 'Start its buildkitd before this step')
  const started = await run(docker, ['buildx', 'inspect', '--bootstrap', name], { timeoutMs: 5 * minute })
  if (started.code !== 0)
    throw refuse(
      'cannot be started',
      started.timedOut ? 'It took longer than 5 minutes' : reasonIn(started.stderr),
      `Its driver is \`${driver}\``,
    )
  return driver
}

const reasonIn = (stderr: string): string => lastLine(stderr).replace(/^ERROR: /, '')
