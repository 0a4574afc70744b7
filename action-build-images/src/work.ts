import type { World } from '#shared/world.js'
import type { Asked } from './ask-engine.js'
import { withLogins } from './docker-config.js'
import { finish } from './finish.js'
import type { Seen } from './look.js'
import { makePlan } from './plan.js'
import { refreshTrust } from './refresh-trust.js'

export { look } from './look.js'

/** Does what the mode asks for, with the Dockerfiles that were read and the engine that was found. */
export async function work(world: World, { inputs, graph, nodes, given }: Seen, said: Asked): Promise<void> {
  if (inputs.client !== undefined) await (await import('./client/renew.js')).renewClient(world, inputs.client, inputs.mode)
  const material = await refreshTrust(world, inputs, given)
  const inside = inputs.mode === 'plan' ? world : await withLogins(world, 'login', inputs.logins)
  if (inputs.mode === 'publish') await (await import('./across/publish-results.js')).publishResults(inside, inputs, nodes)
  else await finish(inside, inputs, material, await makePlan(inside, inputs, graph, nodes, material, said))
}
