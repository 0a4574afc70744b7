import type { ActionContext } from '#shared/context/action-context.js'
import { useProxy } from '#shared/network/network-settings.js'
import { hideStepVariables } from '#shared/process/hidden-env.js'
import { withoutCacheToken } from './inputs/cache-inputs.js'
import type { ImageInputs } from './inputs/read-inputs.js'
import { readImageInputs } from './inputs/read-inputs.js'
import { probeEngine } from './plan/probe-engine.js'

/** Reads the inputs and runs the mode that they name. */
export async function buildImages(fullContext: ActionContext): Promise<void> {
  const given = await readImageInputs(fullContext)
  // The app that describes its API, and the commands of inputs, are code of others.
  if ([given.client, given.trustRefresh, given.scanCommand, given.loginCommands[0]].some((program) => program !== undefined))
    hideStepVariables(fullContext.temp)
  const context = withoutCacheToken(fullContext)
  useProxy(context, registryHosts(given))
  const inputs = await addCommandLogins(context, given)
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

function registryHosts({ naming }: Pick<ImageInputs, 'naming'>): string[] {
  return naming.registries.map((registry) => (registry.split('/')[0] ?? '').replace(/:\d+$/, ''))
}

/** Adds the logins of `login-commands`, except for a plan, which asks no registry. */
async function addCommandLogins(context: ActionContext, inputs: ImageInputs): Promise<ImageInputs> {
  const { loginCommands, logins, mode } = inputs
  if (loginCommands.length === 0 || mode === 'plan') return inputs
  const { runLoginCommands } = await import('./registry/login-commands.js')
  return { ...inputs, logins: [...logins, ...(await runLoginCommands(context, loginCommands))] }
}
