import { runAction } from '#shared/edge.js'
import { check } from './check.js'
import { explain } from './explain.js'
import { compileInputs } from './inputs.js'
import { hideCredentials } from './reach.js'
import { recompile } from './recompile.js'

await runAction(async (world) => {
  const inputs = compileInputs(world)
  hideCredentials(world, inputs)
  if (inputs.mode === 'check') await check(world, inputs)
  else if (inputs.mode === 'explain') await explain(world, inputs)
  else await recompile(world, inputs)
})
