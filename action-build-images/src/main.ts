import { join } from 'node:path'
import { runAction } from '#shared/edge.js'
import { withoutService } from './cache/read-cache.js'
import { discover } from './discover.js'
import type { Source } from './discover.js'
import { withLogins } from './docker-config.js'
import { finish } from './finish.js'
import { inferGraph, pick, select } from './graph.js'
import { readImageInputs } from './inputs.js'
import { refuseGivenSecrets } from './leaks.js'
import { readMaterial } from './material.js'
import { makePlan } from './plan.js'
import { refreshTrust } from './refresh-trust.js'
import { expandVariants } from './variants.js'
import { refuseUnbaked } from './trust-secrets.js'
import { refuseCopiedKeys } from './ssh-copies.js'

await runAction(async (whole) => {
  const asked = readImageInputs(whole)
  const world = withoutService(whole)
  world.log.info(`Reading the Dockerfiles of ${asked.directory || 'the catalogue'}`)
  const given = await readMaterial(world, asked)
  // The parser is half of the start-up time, so that it is not loaded for a bad input.
  const { readDockerfile } = await import('./dockerfile.js')
  const read = (source: Source) =>
    readDockerfile(source, new Map([...asked.buildArgs, ...(source.variant?.args ?? [])]), asked.platforms[0])
  const { dockerfiles, naming } = expandVariants(await discover(world, asked), read, asked.naming, asked.variants)
  const inputs = { ...asked, naming }
  const graph = inferGraph(dockerfiles, inputs.naming, inputs.standIns)
  // One of several jobs builds what it is told; what that stands on, others have built.
  const nodes = (inputs.mode === 'build-digests' ? pick : select)(graph, inputs.images, inputs.naming.prefix)
  const chosen = nodes.map(({ dockerfile }) => dockerfile)
  await refuseCopiedKeys(chosen, join(world.workspace, inputs.context))
  refuseGivenSecrets(world.env, inputs, chosen, given)
  refuseUnbaked(nodes, inputs)
  if (inputs.client !== undefined) {
    if (inputs.client.mode === 'generate' && inputs.mode === 'plan') world.log.info('A plan does not generate the client')
    else await (await import('./client/renew.js')).renewClient(world, inputs.client)
  }
  const material = await refreshTrust(world, inputs, given)
  const inside = inputs.mode === 'plan' ? world : await withLogins(world, 'login', inputs.logins)
  if (inputs.mode === 'publish') {
    const { publishResults } = await import('./across/publish-results.js')
    await publishResults(inside, inputs, nodes)
    return
  }
  await finish(inside, inputs, material, await makePlan(inside, inputs, graph, nodes, material))
})
