import type { ActionContext } from '#shared/context/action-context.js'
import { finish } from './build/execute-plan.js'
import type { Seen } from './plan/load-project.js'
import { makePlan } from './plan/plan.js'
import type { Asked } from './plan/probe-engine.js'
import { withLogins } from './registry/docker-config.js'
import { refreshTrust } from './trust/refresh.js'

export { look } from './plan/load-project.js'

/** Does what the mode asks for, with the Dockerfiles that were read and the engine that was found. */
export async function work(context: ActionContext, { inputs, graph, nodes, given }: Seen, said: Asked): Promise<void> {
  if (inputs.client !== undefined)
    await (await import('./client/update-client.js')).updateClient(context, inputs.client, { isPlan: inputs.mode === 'plan' })
  const material = await refreshTrust(context, inputs, given)
  const inside = inputs.mode === 'plan' ? context : await withLogins(context, 'login', inputs.logins)
  if (inputs.mode === 'publish') await (await import('./matrix-jobs/publish-results.js')).publishResults(inside, inputs, nodes)
  else await finish(inside, inputs, material, await makePlan(inside, inputs, graph, nodes, material, said))
}
