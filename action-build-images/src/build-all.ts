import type { World } from '#shared/world.js'
import { startAgent } from './agent.js'
import type { Agent } from './agent.js'
import { buildImage } from './build.js'
import type { BuiltImage } from './build.js'
import type { Engine } from './engine.js'
import type { ImageNode } from './graph.js'
import type { ImageInputs } from './inputs.js'
import type { Material } from './material.js'
import { holdsSecret } from './leaks.js'
import { requestFor } from './request.js'
import { schedule } from './schedule.js'
import type { Outcome } from './schedule.js'

/** Builds the images, parents first. Secrets are written, and the agent started, only when an image mounts them. */
export async function buildAll(
  world: World,
  inputs: ImageInputs,
  engine: Engine,
  nodes: readonly ImageNode[],
  material: Material,
): Promise<Map<string, Outcome<BuiltImage>>> {
  const folder = await world.privateFolder()
  const wanted = (type: 'secret' | 'ssh', id: string) =>
    nodes.some(({ dockerfile }) => dockerfile.mounts.some((mount) => mount.type === type && mount.id === id))
  const secretFiles = new Map<string, string>()
  for (const [id, text] of material.secrets)
    if (wanted('secret', id)) secretFiles.set(id, await folder.write(`secret-${id}`, text))
  const agent = await agentFor(world, material.key, wanted('ssh', 'default'))
  try {
    const shop = {
      env: world.env,
      workspace: world.workspace,
      inputs,
      engine,
      folder: folder.path,
      secretFiles,
      sshSocket: agent?.socket,
      trustSha256: material.trust?.sha256,
    }
    const tasks = nodes.map((node) => ({ name: node.name, needs: [...node.parents.keys()], node }))
    return await schedule(tasks, inputs.maxParallel, async ({ node }) => {
      return await buildImage(world, engine.docker, requestFor(node, shop), folder.path, (text) => holdsSecret(material, text))
    })
  } finally {
    await agent?.stop()
  }
}

async function agentFor(world: World, key: string | undefined, wanted: boolean): Promise<Agent | undefined> {
  if (key === undefined) return undefined
  if (!wanted) {
    world.log.warning('The deploy key is not used: no image has `RUN --mount=type=ssh`')
    return undefined
  }
  const agent = await startAgent(world, key)
  world.log.info(`A private SSH agent holds the deploy key ${agent.key}`)
  return agent
}
