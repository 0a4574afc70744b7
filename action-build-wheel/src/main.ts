import { hideStepVariablesEarly } from '#shared/process/hidden-env.js'

// Before anything else is loaded, because this process is replaced: all that it has loaded would be loaded again.
hideStepVariablesEarly()
const [{ runAction }, { buildWheel }] = await Promise.all([import('#shared/context/run-action.js'), import('./run.js')])
await runAction(buildWheel)
