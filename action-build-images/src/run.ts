import type { ActionContext } from '#shared/context/action-context.js'
import { trustCertificates } from '#shared/network/network-settings.js'
import type { DockerfileImages } from './build/execute-plan.js'
import { executePlan } from './build/execute-plan.js'
import type { Platform } from './inputs/platforms.js'
import type { ImageInputs } from './inputs/read-inputs.js'
import type { LoadedProject } from './plan/load-project.js'
import { createPlan } from './plan/plan.js'
import type { EngineProbe } from './plan/probe-engine.js'
import { withLogins } from './registry/docker-config.js'
import type { BuildSecrets } from './secrets/build-secrets.js'
import { withTrustStore } from './secrets/build-secrets.js'
import { fetchTrustStore } from './trust/refresh.js'

export { loadProject } from './plan/load-project.js'

/** Runs the mode with the project that was loaded and the engine that was found. `load` loads the project for another platform. */
export async function runMode(
  context: ActionContext,
  project: LoadedProject,
  probe: EngineProbe,
  load: (platform: Platform) => Promise<LoadedProject>,
): Promise<void> {
  const { inputs, nodes } = project
  if (inputs.client !== undefined) {
    const { updateClient } = await import('./client/update-client.js')
    await updateClient(context, inputs.client, { isPlan: inputs.mode === 'plan' || inputs.mode === 'check' })
  }
  const secrets = await refreshTrustStore(context, inputs, project.secrets)
  if (secrets.trust !== undefined) trustCertificates(secrets.trust.pem)
  const loggedIn = inputs.mode === 'plan' ? context : await withLogins(context, 'login', inputs.logins)
  if (inputs.mode === 'publish') {
    const { publishResults } = await import('./matrix-jobs/publish-results.js')
    await publishResults(loggedIn, inputs, nodes)
    return
  }
  if (inputs.mode === 'prune') {
    const { prunePullRequest } = await import('./prune/prune-pull-request.js')
    await prunePullRequest(loggedIn, inputs, nodes)
    return
  }
  const baseTags = inputs.baseTags === 'auto' && inputs.mode === 'check' ? 'warn' : inputs.baseTags
  // A plan asks no registry.
  if (inputs.mode !== 'plan' && (baseTags === 'warn' || baseTags === 'fail')) {
    const { checkBaseTags } = await import('./checks/check-base-tags.js')
    await checkBaseTags(loggedIn, { nodes, baseOverrides: inputs.baseOverrides, rule: baseTags })
  }
  const check = async (images: DockerfileImages) => {
    if (inputs.checks === 'off') return
    const { checkDockerfiles } = await import('./checks/check-dockerfiles.js')
    await checkDockerfiles(loggedIn, { ...images, rule: inputs.checks })
  }
  if (inputs.platforms.length > 1 && inputs.mode !== 'plan') {
    const { buildPlatforms } = await import('./platforms/build-platforms.js')
    await buildPlatforms(loggedIn, { inputs, load, probe, secrets, check })
    return
  }
  const plan = await createPlan(loggedIn, inputs, { ...project, secrets }, probe)
  const parentImages = inputs.mode === 'build-digests' ? await findParents(loggedIn, project) : new Map<string, string>()
  await executePlan(loggedIn, { inputs, plan, secrets, graph: plan.graph, parentImages, check })
}

/** A plan and a check build nothing, and `publish` and `prune` only change tags, so none needs a new trust store. */
async function refreshTrustStore(
  context: ActionContext,
  { mode, trust, trustPem, trustRefresh }: Pick<ImageInputs, 'mode' | 'trust' | 'trustPem' | 'trustRefresh'>,
  secrets: BuildSecrets,
): Promise<BuildSecrets> {
  if (trustRefresh === undefined || ['plan', 'check', 'publish', 'prune'].includes(mode)) return secrets
  const file = trustPem !== undefined && 'file' in trustPem ? trustPem.file : undefined
  const origin = 'url' in trustRefresh ? trustRefresh : { ...trustRefresh, file }
  return withTrustStore(secrets, await fetchTrustStore(context, origin), trust)
}

async function findParents(context: ActionContext, project: LoadedProject): Promise<ReadonlyMap<string, string>> {
  const { findParentImages } = await import('./matrix-jobs/parent-images.js')
  return await findParentImages(context, project.inputs, project)
}
