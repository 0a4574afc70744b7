import type { World } from '#shared/world.js'
import { discover } from './discover.js'
import type { Source } from './discover.js'
import { inferGraph, pick, select } from './graph.js'
import type { ImageNode } from './graph.js'
import type { ImageInputs } from './inputs.js'
import { refuseGivenSecrets } from './leaks.js'
import { readMaterial } from './material.js'
import type { Material } from './material.js'
import { refuseCopiedKeys } from './ssh-copies.js'
import { refuseUnbaked } from './trust-secrets.js'
import { argumentsOf, expandVariants } from './variants.js'

/** What the Dockerfiles and the inputs say together. */
export interface Seen {
  /** With the names that the variants give. */
  readonly inputs: ImageInputs
  readonly graph: readonly ImageNode[]
  /** The images of the graph that are asked for. */
  readonly nodes: readonly ImageNode[]
  readonly given: Material
}

/** Reads keys, secrets and Dockerfiles, infers the graph, and refuses what must not be built, before the first side effect. */
export async function look(world: World, asked: ImageInputs): Promise<Seen> {
  world.log.info(`Reading the Dockerfiles of ${asked.bakeFiles.join(', ') || asked.directory || 'the catalogue'}`)
  const given = await readMaterial(world, asked)
  // The parser is half of the start-up time, so that it is not loaded for a bad input.
  const { readDockerfile } = await import('./dockerfile.js')
  const read = (source: Source) => readDockerfile(source, argumentsOf(source, asked.buildArgs), asked.platforms[0])
  const { dockerfiles, naming } = expandVariants(await discover(world, asked), read, asked.naming, asked.variants)
  const inputs = { ...asked, naming }
  const graph = inferGraph(dockerfiles, naming, inputs.standIns)
  // One of several jobs builds what it is told; what that stands on, others have built.
  const nodes = (inputs.mode === 'build-digests' ? pick : select)(graph, inputs.images, naming.prefix)
  const chosen = nodes.map(({ dockerfile }) => dockerfile)
  await refuseCopiedKeys(chosen, world.workspace, inputs.context)
  refuseGivenSecrets(world.env, inputs, chosen, given)
  refuseUnbaked(nodes, inputs)
  return { inputs, graph, nodes, given }
}
