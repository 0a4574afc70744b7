import { runAction } from '#shared/context/run-action.js'
import { runRelease } from './run.js'

await runAction(runRelease)
