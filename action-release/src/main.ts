import { runAction } from '#shared/edge.js'
import { readReleaseInputs } from './inputs.js'
import { release } from './release.js'
import { write } from './write.js'

await runAction(async (world) => {
  const inputs = readReleaseInputs(world)
  if (inputs.stage === 'write') await write(world, inputs)
  else await release(world, inputs)
})
