import { runAction } from '#shared/context/run-action.js'
import { release } from './commands/release.js'
import { write } from './commands/write-version.js'
import { readReleaseInputs } from './inputs/read-inputs.js'

await runAction(async (context) => {
  const inputs = readReleaseInputs(context)
  if (inputs.stage === 'write') await write(context, inputs)
  else await release(context, inputs)
})
