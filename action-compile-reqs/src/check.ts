import { UserError } from '#shared/errors.js'
import type { World } from '#shared/world.js'
import { drift } from './drift.js'
import type { Inputs } from './inputs.js'
import { look } from './look.js'
import { summary } from './report.js'

/** `mode: check`: tells which locks are stale and why, and fails when one is. Starts nothing and changes nothing. */
export async function check(world: World, inputs: Inputs): Promise<void> {
  const { graph, locks, stale } = await look(world, inputs)
  const differing = drift(new Map(graph.layers.map(({ name, lock }) => [name, locks.get(lock) ?? ''])))
  world.setOutput('changed', false)
  world.setOutput('drift', differing)
  world.summary.add(summary({ layers: graph.layers, stale, before: locks, after: locks, drift: differing, mode: 'check' }))
  if (stale.length === 0) {
    world.log.info(`All ${graph.layers.length} locks are up to date.`)
    return
  }
  for (const { lock, file, detail, at } of stale) world.log.warning(`${lock} is stale: ${detail}`, at ?? { file, line: 1 })
  throw new UserError(
    `${stale.length} of ${graph.layers.length} locks are stale: ${stale.map(({ lock, detail }) => `${lock} (${detail})`).join('; ')}`,
    {
      fix: 'Compile them with this action (`mode: compile`) and commit the result',
    },
  )
}
