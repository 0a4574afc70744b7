import { rm } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'
import type { PrivateDir } from '#shared/context/private-dir.js'
import type { SshAgent } from '#shared/ssh/ssh-agent.js'
import { startSshAgent } from '#shared/ssh/ssh-agent.js'
import type { AttestationInputs } from '../buildx/attestations.js'
import { decideAnnotations, decideAttestations } from '../buildx/attestations.js'
import { decideCache } from '../cache/policy.js'
import { defaultKeyId } from '../deploy-keys/parse-keys.js'
import type { Mount } from '../dockerfile/stages.js'
import type { Engine } from '../engine/engine.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { CacheInputs } from '../inputs/cache-inputs.js'
import type { BuildSecrets } from '../secrets/build-secrets.js'
import { hasMount } from '../secrets/mounts.js'
import type { BuildContext, BuildImages, BuildSettings } from './build-context.js'
import { rewriteDockerfiles } from './rewrite-dockerfiles.js'

/** What a build needs before its secrets, SSH agents and attestations are prepared. */
export interface BuildPlan {
  readonly engine: Engine
  readonly images: BuildImages
  readonly settings: BuildSettings
  readonly secrets: BuildSecrets
  readonly cache: CacheInputs
  readonly attestations: AttestationInputs
  readonly annotations: ReadonlyMap<string, string>
}

/**
 * Prepares what all builds share, runs `work`, and stops the SSH agents. Secrets are written, and agents are started, only when an image
 * mounts them.
 */
export async function withBuildContext<Result>(
  context: ActionContext,
  plan: BuildPlan,
  work: (build: BuildContext) => Promise<Result>,
): Promise<Result> {
  const { engine, images, settings, secrets } = plan
  const folder = await context.privateDir()
  const cacheUse = decideCache(context, plan.cache, engine)
  const attestations = await decideAttestations(context, plan.attestations, engine)
  const secretFiles = await writeSecrets(folder, images.nodes, secrets)
  const agents = new Map<string, SshAgent>()
  try {
    await startAgents(context, images.nodes, secrets, agents)
    const sshSockets = new Map([
      ...listOwnAgentMounts(images.nodes, secrets),
      ...[...agents].map(([id, { socket }]) => [id, socket] as const),
    ])
    const dockerfiles = await rewriteDockerfiles(folder, images.nodes, secrets)
    return await work({
      env: context.env,
      workspace: context.workspace,
      folder: folder.path,
      engine,
      images,
      settings,
      cache: cacheUse === undefined ? undefined : { use: cacheUse, inputs: plan.cache },
      attestations,
      annotations: decideAnnotations(context, plan.annotations, engine),
      mounts: { secretFiles, sshSockets, trustSha256: secrets.trust?.sha256, dockerfiles },
    })
  } finally {
    for (const agent of agents.values()) await agent.stop()
    // What runs after the builds must not find them.
    for (const file of secretFiles.values()) await rm(file, { force: true })
  }
}

async function writeSecrets(
  folder: Pick<PrivateDir, 'write'>,
  nodes: readonly ImageNode[],
  { secrets }: Pick<BuildSecrets, 'secrets'>,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const [id, text] of secrets) if (isMounted(nodes, 'secret', id)) files.set(id, await folder.write(`secret-${id}`, text))
  return files
}

/** Starts an agent per mounted key and adds it to `agents`, so that the caller can stop those that run if a later one fails. */
async function startAgents(
  context: ActionContext,
  nodes: readonly ImageNode[],
  { keys }: Pick<BuildSecrets, 'keys'>,
  agents: Map<string, SshAgent>,
): Promise<void> {
  for (const [id, key] of keys) {
    if (isMounted(nodes, 'ssh', id)) agents.set(id, await startSshAgent(context, key, agents.size))
    else context.log.warning(`The deploy key \`${id}\` is not used: no image has \`RUN ${sshMount(id)}\``)
  }
  for (const [id, { key }] of agents) context.log.info(`A private SSH agent \`${id}\` holds the deploy key ${key}`)
}

/** The mounts of SSH agents that have no deploy key: they get the developer's own agent, if there is one. */
function listOwnAgentMounts(nodes: readonly ImageNode[], { keys, ownAgent }: BuildSecrets): (readonly [string, string])[] {
  if (ownAgent === undefined || 'missing' in ownAgent) return []
  const { socket } = ownAgent
  const mounts = nodes.flatMap(({ dockerfile }) => dockerfile.mounts.filter(({ type }) => type === 'ssh'))
  return mounts.filter(({ id }) => !keys.has(id)).map(({ id }) => [id, socket])
}

function isMounted(nodes: readonly ImageNode[], type: Mount['type'], id: string): boolean {
  return nodes.some(({ dockerfile }) => hasMount(dockerfile, type, id))
}

function sshMount(id: string): string {
  return `--mount=type=ssh${id === defaultKeyId ? '' : `,id=${id}`}`
}
