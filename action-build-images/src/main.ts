import { runAction } from '#shared/context/run-action.js'
import { withoutService } from './inputs/cache-inputs.js'
import { readImageInputs } from './inputs/read-inputs.js'
import { askEngine } from './plan/probe-engine.js'

await runAction(async (whole) => {
  const inputs = readImageInputs(whole)
  const context = withoutService(whole)
  // The engine takes the longest, so that it is asked before most of the code is loaded.
  const steps = async () => await import('./run.js')
  const [seen, said] = await askEngine(context, inputs.mode, async () => await (await steps()).look(context, inputs))
  await (await steps()).work(context, seen, said)
})
