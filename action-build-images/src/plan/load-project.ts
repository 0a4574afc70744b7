import type { ActionContext } from '#shared/context/action-context.js'
import { refuseCopiedKeys } from '../dockerfile/copied-ssh-keys.js'
import type { Source } from '../dockerfile/discover.js'
import { discover } from '../dockerfile/discover.js'
import { argumentsOf, expandVariants } from '../graph/expand-variants.js'
import type { ImageNode } from '../graph/image-graph.js'
import { inferGraph, pick, select } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { Material } from '../secrets/build-secrets.js'
import { readMaterial } from '../secrets/build-secrets.js'
import { refuseUnbaked } from '../trust/secret-ids.js'
import { refusePublicSecrets } from './refuse-public-secrets.js'

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
export async function look(context: ActionContext, asked: ImageInputs): Promise<Seen> {
  context.log.info(`Reading the Dockerfiles of ${asked.bakeFiles.join(', ') || asked.directory || 'the catalogue'}`)
  const given = await readMaterial(context, asked)
  // The parser is half of the start-up time, so that it is not loaded for a bad input.
  const { readDockerfile } = await import('../dockerfile/analyze.js')
  const read = (source: Source) => readDockerfile(source, argumentsOf(source, asked.buildArgs), asked.platforms[0])
  const { dockerfiles, naming } = expandVariants(await discover(context, asked), read, asked.naming, asked.variants)
  const inputs = { ...asked, naming }
  const graph = inferGraph(dockerfiles, naming, inputs.standIns)
  // One of several jobs builds what it is told; what that stands on, others have built.
  const nodes = (inputs.mode === 'build-digests' ? pick : select)(graph, inputs.images, naming.prefix)
  const chosen = nodes.map(({ dockerfile }) => dockerfile)
  await refuseCopiedKeys(chosen, context.workspace, inputs.context)
  refusePublicSecrets(context.env, inputs, chosen, given)
  refuseUnbaked(nodes, inputs)
  return { inputs, graph, nodes, given }
}
