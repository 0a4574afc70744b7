import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { drift } from '../lockfile/version-drift.js'
import { summary } from '../report/summary.js'
import { look } from './inspect.js'

/** `mode: check`: tells which locks are stale and why, and fails when one is. Starts nothing and changes nothing. */
export async function check(context: ActionContext, inputs: Inputs): Promise<void> {
  const { graph, locks, stale } = await look(context, inputs)
  const differing = drift(new Map(graph.layers.map(({ name, lock }) => [name, locks.get(lock) ?? ''])))
  context.setOutput('changed', false)
  context.setOutput('drift', differing)
  context.summary.add(summary({ layers: graph.layers, stale, before: locks, after: locks, drift: differing, mode: 'check' }))
  if (stale.length === 0) {
    context.log.info(`All ${graph.layers.length} locks are up to date.`)
    return
  }
  for (const { lock, file, detail, at } of stale) context.log.warning(`${lock} is stale: ${detail}`, at ?? { file, line: 1 })
  throw new UserError(
    `${stale.length} of ${graph.layers.length} locks are stale: ${stale.map(({ lock, detail }) => `${lock} (${detail})`).join('; ')}`,
    {
      fix: 'Compile them with this action (`mode: compile`) and commit the result',
    },
  )
}
