import type { ActionContext } from '#shared/context/action-context.js'
import { hideStepVariables } from '#shared/process/hidden-env.js'
import { withoutCacheToken } from './inputs/cache-inputs.js'
import { readImageInputs } from './inputs/read-inputs.js'
import { useProxy } from './network/network-settings.js'
import { probeEngine } from './plan/probe-engine.js'

/** Reads the inputs and runs the mode that they name. */
export async function buildImages(fullContext: ActionContext): Promise<void> {
  const inputs = await readImageInputs(fullContext)
  // The app that describes its API, and the commands that refresh the trust store and scan images, are code of others.
  if ([inputs.client, inputs.trustRefresh, inputs.scanCommand].some((program) => program !== undefined))
    hideStepVariables(fullContext.temp)
  const context = withoutCacheToken(fullContext)
  useProxy(context)
  // The engine takes longest to respond, so it is queried before most of the code is loaded.
  const loadRun = async () => await import('./run.js')
  const [project, probe] = await probeEngine(context, inputs.mode, async () => {
    const { loadProject } = await loadRun()
    return await loadProject(context, inputs)
  })
  const { runMode } = await loadRun()
  await runMode(context, project, probe, async (platform) => {
    const { loadProject } = await loadRun()
    return await loadProject(context, { ...inputs, platforms: [platform] })
  })
}
