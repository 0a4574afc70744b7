import { runAction } from '#shared/context/run-action.js'
import { runFixture } from './run.js'

await runAction(runFixture)
