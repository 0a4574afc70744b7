import { runAction } from '#shared/context/run-action.js'
import { buildWheel } from './run.js'

await runAction(buildWheel)
