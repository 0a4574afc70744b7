import { createCache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { renderCodeBlock } from '#shared/format/markdown.js'
import { envForProject } from '#shared/process/child-env.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import { renderReverseTree } from '#shared/requirements/dependency-tree.js'
import { listPins } from '#shared/requirements/pins.js'
import { engineDistributions, toolLockPath } from '../engine/tool-lock.js'
import { findPinEnvironment } from '../explain/lock-environment.js'
import { fetchPinMetadata } from '../explain/pin-metadata.js'
import { findRequestingLines } from '../explain/requesting-lines.js'
import { withDeployKey } from '../git-access/git-access.js'
import type { Inputs } from '../inputs/types.js'
import { withIndexEnv } from '../package-index/access.js'
import { rejectUnnamedHosts, usedToken } from '../package-index/credential-hosts.js'
import { withoutCredentials } from '../package-index/redact-context.js'
import { withSourceLocations } from '../report/source-locations.js'
import type { Graph, Layer } from '../requirements/layer.js'
import type { Resolution } from '../resolve/pip-report.js'
import { withTemporaryFolder } from '../sandbox/step-temporary-folder.js'
import type { ProjectState } from '../staleness/types.js'
import { rejectUnpinnedPackages } from '../staleness/unpinned-packages.js'
import { inspectRequirements } from './inspect.js'

/**
 * `mode: explain`: shows for each package who requires it and with which range, over all layers, as `pipdeptree --reverse` does, and
 * the source lines that the branches start from. Writes nothing.
 */
export async function explain(outside: ActionContext, inputs: Inputs): Promise<void> {
  const project = await inspectRequirements(outside, inputs)
  const known = withSourceLocations(withoutCredentials(outside, project.credentials), project.graph)
  const context = await withTemporaryFolder(known)
  context.setOutput('changed', false)
  warnIfStale(context, project)
  const groups = groupAgreeingLayers(project.graph.layers, project.locks)
  rejectUnpinnedPackages(
    'packages',
    inputs.packages,
    groups.map(({ pins }) => pins),
  )
  const python = await installPip(context, inputs)
  const pins = new Map([...project.locks].map(([lock, text]) => [lock, { text }]))
  rejectUnnamedHosts(pins, { env: context.env, credentialHosts: inputs.credentialHosts })
  const explanations = await withDeployKey(context, inputs.git, project.locks.values(), async (withKey) => {
    const env = { ...envForProject(withKey.env), ...usedToken(pins, context.env) }
    const pipContext = withIndexEnv({ ...withKey, env }, context.workspace, inputs.index)
    const fetchMetadata = async (group: LayerGroup) => await fetchPinMetadata(pipContext, python, group.pins)
    return await explainGroups(inputs.packages, { graph: project.graph, locks: project.locks, groups, fetchMetadata })
  })
  report(context, inputs.packages, explanations)
}

interface ExplainRequest {
  readonly graph: Graph
  readonly locks: ProjectState['locks']
  readonly groups: readonly LayerGroup[]
  readonly fetchMetadata: (group: LayerGroup) => Promise<Resolution>
}

/** One text for each package and each group of layers that pins it. */
async function explainGroups(
  names: readonly string[],
  { graph, locks, groups, fetchMetadata }: ExplainRequest,
): Promise<string[]> {
  const explanations: string[] = []
  for (const group of groups) {
    const packages = names.filter((name) => group.pins.has(name))
    if (packages.length === 0) continue
    const heading = groups.length === 1 ? undefined : `In ${group.layers.map(({ name }) => name).join(', ')}:`
    const fetched = await fetchMetadata(group)
    const texts = group.layers.map(({ lock }) => locks.get(lock) ?? '')
    for (const name of packages) {
      const pin = { name, version: group.pins.get(name) ?? '' }
      const environment = findPinEnvironment(texts, pin, fetched.environment) ?? fetched.environment
      const resolution = { ...fetched, environment }
      const tree = renderReverseTree(name, resolution.packages, resolution.environment)
      const lines = await findRequestingLines(name, { graph, layers: group.layers, resolution })
      explanations.push([...(heading === undefined ? [] : [heading]), ...tree, '', ...lines].join('\n'))
    }
  }
  return explanations
}

function warnIfStale({ log }: Pick<ActionContext, 'log'>, { stale }: ProjectState): void {
  if (stale.length === 0) return
  log.warning(`The explanation uses stale locks: ${stale.map(({ lock }) => lock).join(', ')}`)
}

/** Layers whose locks pin the same versions. */
interface LayerGroup {
  readonly layers: readonly Layer[]
  /** Version by normalized name, over all layers of the group. */
  readonly pins: ReadonlyMap<string, string>
}

/**
 * Puts each layer into the first group whose pins agree with its own. There is one group if all layers agree and no universal lock
 * pins a package more than once.
 */
function groupAgreeingLayers(layers: readonly Layer[], locks: ProjectState['locks']): LayerGroup[] {
  const groups: { layers: Layer[]; pins: Map<string, string> }[] = []
  const sets = layers.flatMap((layer) => pinSets(locks.get(layer.lock) ?? '').map((pins) => ({ layer, pins })))
  for (const { layer, pins } of sets) {
    const agrees = (group: LayerGroup) => [...pins].every(([name, version]) => (group.pins.get(name) ?? version) === version)
    const group = groups.find(agrees)
    if (group === undefined) {
      groups.push({ layers: [layer], pins: new Map(pins) })
    } else {
      if (!group.layers.includes(layer)) group.layers.push(layer)
      for (const [name, version] of pins) group.pins.set(name, version)
    }
  }
  return groups
}

/** The pins of a lock as sets of one version per package, so that each pin is in a set. */
function pinSets(lock: string): Map<string, string>[] {
  const packages = [...Map.groupBy(listPins(lock), ({ name }) => name).values()]
  const count = Math.max(1, ...packages.map((pins) => pins.length))
  return Array.from({ length: count }, (_, index) => {
    const pins = packages.flatMap((forks) => forks[index] ?? forks.at(-1) ?? [])
    return new Map(pins.map(({ name, version }) => [name, version]))
  })
}

/** Installs a current pip, whatever the engine: the one that the locked pip-tools use. Returns its interpreter. */
async function installPip(context: ActionContext, { python, cache }: Pick<Inputs, 'python' | 'cache'>): Promise<string> {
  const tools = await installPythonTools(context, createCache({ log: context.log, mode: cache }), {
    lock: toolLockPath(context, 'pip-compile'),
    python: await inspectPython(context, python),
    name: engineDistributions['pip-compile'],
  })
  return tools.python
}

function report(context: ActionContext, packages: readonly string[], explanations: readonly string[]): void {
  for (const explanation of explanations) context.log.info(`${explanation}\n`)
  context.setOutput('explanation', explanations.join('\n\n'))
  const blocks = explanations.map((explanation) => renderCodeBlock(explanation))
  context.summary.add(`## Who requires ${packages.join(', ')}?\n\n${blocks.join('\n\n')}`)
}
