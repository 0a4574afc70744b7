import type { World } from '#shared/world.js'
import { startAgent } from './agent.js'
import type { Agent } from './agent.js'
import { buildImage } from './build.js'
import type { BuiltImage } from './build.js'
import { defaultId } from './deploy-keys.js'
import type { Engine } from './engine.js'
import type { ImageNode } from './graph.js'
import type { ImageInputs } from './inputs.js'
import type { Material } from './material.js'
import { holdsSecret } from './leaks.js'
import { requestFor } from './request.js'
import { rewriteAll } from './rewrite.js'
import { schedule } from './schedule.js'
import type { Outcome } from './schedule.js'

/** Builds the images, parents first; those that earlier jobs have built are taken by their references. Secrets are written, and the agent started, only when an image mounts them. */
export async function buildAll(
  world: World,
  inputs: ImageInputs,
  engine: Engine,
  nodes: readonly ImageNode[],
  material: Material,
  earlier: ReadonlyMap<string, string>,
): Promise<Map<string, Outcome<BuiltImage>>> {
  const folder = await world.privateFolder()
  const wanted = (type: 'secret' | 'ssh', id: string) =>
    nodes.some(({ dockerfile }) => dockerfile.mounts.some((mount) => mount.type === type && mount.id === id))
  const secretFiles = new Map<string, string>()
  for (const [id, text] of material.secrets)
    if (wanted('secret', id)) secretFiles.set(id, await folder.write(`secret-${id}`, text))
  const agents = new Map<string, Agent>()
  try {
    for (const [id, key] of material.keys) {
      if (wanted('ssh', id)) agents.set(id, await startAgent(world, key, agents.size))
      else world.log.warning(`The deploy key \`${id}\` is not used: no image has \`RUN --mount=type=ssh${idOf(id)}\``)
    }
    for (const [id, { key }] of agents) world.log.info(`A private SSH agent \`${id}\` holds the deploy key ${key}`)
    const shop = {
      env: world.env,
      workspace: world.workspace,
      inputs,
      engine,
      folder: folder.path,
      secretFiles,
      sshSockets: new Map([...agents].map(([id, { socket }]) => [id, socket])),
      trustSha256: material.trust?.sha256,
      earlier,
      rewritten: await rewriteAll(folder, nodes, material),
    }
    const tasks = nodes.map((node) => ({
      name: node.name,
      needs: [...node.parents.keys()].filter((name) => !earlier.has(name)),
      node,
    }))
    return await schedule(tasks, inputs.maxParallel, async ({ node }) => {
      return await buildImage(world, engine.docker, requestFor(node, shop), folder.path, (text) => holdsSecret(material, text))
    })
  } finally {
    for (const agent of agents.values()) await agent.stop()
  }
}

function idOf(id: string): string {
  return id === defaultId ? '' : `,id=${id}`
}
