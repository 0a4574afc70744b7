import type { ActionContext } from '#shared/context/action-context.js'
import type { Attestations } from '../buildx/attestations.js'
import { decideAttestations } from '../buildx/attestations.js'
import type { CacheUse } from '../cache/policy.js'
import { decideCache } from '../cache/policy.js'
import { defaultId } from '../deploy-keys/parse-keys.js'
import type { Agent } from '../deploy-keys/ssh-agent.js'
import { startAgent } from '../deploy-keys/ssh-agent.js'
import type { Engine } from '../engine/engine.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { Material } from '../secrets/build-secrets.js'
import { rewriteAll } from './rewrite-dockerfiles.js'

/** What all builds of a run share. */
export interface Workshop {
  readonly env: ActionContext['env']
  readonly workspace: string
  readonly inputs: Pick<
    ImageInputs,
    'platforms' | 'context' | 'naming' | 'standIns' | 'buildArgs' | 'labels' | 'network' | 'timeoutMs' | 'cache'
  >
  /** All images that are built. */
  readonly nodes: readonly ImageNode[]
  /** The whole graph, of which those may be a part. */
  readonly graph: readonly ImageNode[]
  readonly cache: CacheUse | undefined
  readonly attestations: Attestations
  readonly engine: Engine
  /** The private folder, where builds run and write. */
  readonly folder: string
  /** Files of the secrets, by id. */
  readonly secretFiles: ReadonlyMap<string, string>
  /** Sockets of the agents, by id. */
  readonly sshSockets: ReadonlyMap<string, string>
  readonly trustSha256: string | undefined
  /** What earlier jobs have built: references by digest. */
  readonly earlier: ReadonlyMap<string, string>
  /** Copies of the Dockerfiles that mount the trust store, by image, in which its id holds its hash. */
  readonly rewritten: ReadonlyMap<string, string>
}

/** Prepares what all builds share, does the work, and ends the agents. Secrets are written, and an agent is started, only when an image mounts them. */
export async function inWorkshop<Result>(
  context: ActionContext,
  inputs: ImageInputs,
  engine: Engine,
  { nodes, graph, earlier }: Pick<Workshop, 'nodes' | 'graph' | 'earlier'>,
  material: Material,
  work: (shop: Workshop) => Promise<Result>,
): Promise<Result> {
  const folder = await context.privateDir()
  const wanted = (type: 'secret' | 'ssh', id: string) =>
    nodes.some(({ dockerfile }) => dockerfile.mounts.some((mount) => mount.type === type && mount.id === id))
  const cache = decideCache(context, inputs.cache, engine)
  const attestations = await decideAttestations(context, inputs, engine)
  const secretFiles = new Map<string, string>()
  for (const [id, text] of material.secrets)
    if (wanted('secret', id)) secretFiles.set(id, await folder.write(`secret-${id}`, text))
  const agents = new Map<string, Agent>()
  try {
    for (const [id, key] of material.keys) {
      if (wanted('ssh', id)) agents.set(id, await startAgent(context, key, agents.size))
      else context.log.warning(`The deploy key \`${id}\` is not used: no image has \`RUN --mount=type=ssh${idOf(id)}\``)
    }
    for (const [id, { key }] of agents) context.log.info(`A private SSH agent \`${id}\` holds the deploy key ${key}`)
    return await work({
      env: context.env,
      workspace: context.workspace,
      inputs,
      engine,
      nodes,
      graph,
      earlier,
      cache,
      attestations,
      folder: folder.path,
      secretFiles,
      sshSockets: new Map([...agents].map(([id, { socket }]) => [id, socket])),
      trustSha256: material.trust?.sha256,
      rewritten: await rewriteAll(folder, nodes, material),
    })
  } finally {
    for (const agent of agents.values()) await agent.stop()
  }
}

function idOf(id: string): string {
  return id === defaultId ? '' : `,id=${id}`
}
