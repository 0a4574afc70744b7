import { allEnded } from '#shared/all-ended.js'
import { runAction } from '#shared/edge.js'
import { askEngine } from './ask-engine.js'
import { withoutService } from './cache/read-cache.js'
import { withLogins } from './docker-config.js'
import { finish } from './finish.js'
import { readImageInputs } from './inputs.js'
import { look } from './look.js'
import { makePlan } from './plan.js'
import { refreshTrust } from './refresh-trust.js'

await runAction(async (whole) => {
  const asked = readImageInputs(whole)
  const world = withoutService(whole)
  const looked = look(world, asked)
  const [{ inputs, graph, nodes, given }, said] = await allEnded([looked, askEngine(world, asked.mode, looked)])
  if (inputs.client !== undefined) await (await import('./client/renew.js')).renewClient(world, inputs.client, inputs.mode)
  const material = await refreshTrust(world, inputs, given)
  const inside = inputs.mode === 'plan' ? world : await withLogins(world, 'login', inputs.logins)
  if (inputs.mode === 'publish') await (await import('./across/publish-results.js')).publishResults(inside, inputs, nodes)
  else await finish(inside, inputs, material, await makePlan(inside, inputs, graph, nodes, material, said))
})
