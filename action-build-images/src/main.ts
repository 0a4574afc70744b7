import { runAction } from '#shared/edge.js'
import { askEngine } from './ask-engine.js'
import { withoutService } from './cache/read-cache.js'
import { readImageInputs } from './inputs.js'

await runAction(async (whole) => {
  const inputs = readImageInputs(whole)
  const world = withoutService(whole)
  // The engine takes the longest, so that it is asked before most of the code is loaded.
  const steps = async () => await import('./work.js')
  const [seen, said] = await askEngine(world, inputs.mode, async () => await (await steps()).look(world, inputs))
  await (await steps()).work(world, seen, said)
})
