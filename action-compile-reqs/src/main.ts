import { runAction } from '#shared/context/run-action.js'
import { check } from './commands/check.js'
import { recompile } from './commands/compile.js'
import { explain } from './commands/explain.js'
import { compileInputs } from './inputs/read-inputs.js'
import { hideCredentials } from './package-index/access.js'

await runAction(async (context) => {
  const inputs = compileInputs(context)
  hideCredentials(context, inputs)
  if (inputs.mode === 'check') await check(context, inputs)
  else if (inputs.mode === 'explain') await explain(context, inputs)
  else await recompile(context, inputs)
})
