import { runAction } from '#shared/context/run-action.js'
import { compileRequirements } from './run.js'

await runAction(compileRequirements)
