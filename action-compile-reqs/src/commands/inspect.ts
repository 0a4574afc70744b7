import type { ActionContext } from '#shared/context/action-context.js'
import { InputValueError } from '#shared/errors.js'
import type { Inputs } from '../inputs/types.js'
import { readLocks } from '../lockfile/read-locks.js'
import { findCredentials } from '../package-index/known-credentials.js'
import { withPlatforms } from '../platforms/platform-layers.js'
import type { LayerSelection } from '../requirements/discover.js'
import { readGraph } from '../requirements/graph.js'
import type { Dialect, Layer } from '../requirements/layer.js'
import { lockFiles } from '../requirements/layer.js'
import { downloadText } from '../requirements/remote-file.js'
import { currentFiles } from '../staleness/current-files.js'
import { readExpectedSettings } from '../staleness/expected-settings.js'
import { findMergeDrift } from '../staleness/merge-drift.js'
import { findStaleLocks } from '../staleness/staleness.js'
import type { ProjectState, StaleLock } from '../staleness/types.js'
import { findUpgrades } from '../staleness/upgrades.js'

type Context = Pick<ActionContext, 'workspace' | 'env' | 'actionPath' | 'setOutput'>

/** Reads requirements and locks, finds the stale ones, and sets the outputs `files` and `stale`. */
export async function inspectRequirements(context: Context, inputs: Inputs): Promise<ProjectState> {
  const { selection, joint, engine, index, python } = inputs
  const { constraints, buildConstraints, relativePaths } = engine
  // Checking and explaining work without the network.
  const fetchText = ['compile', 'upgrade'].includes(inputs.mode) ? downloadText : undefined
  const dialect: Dialect = engine.name === 'uv' ? 'uv' : 'pip'
  const request = { ...selection, constraints, buildConstraints, relativePaths, dialect, fetchText }
  const graph = await readGraph(context.workspace, request, context.env)
  const credentials = findCredentials(context, index, graph)
  rejectUnknownLayers(graph.layers, 'independent-layers', joint.independentLayers, selection)
  const configured = withPlatforms(Object.keys(engine.layerSettings), engine.platforms)
  rejectUnknownLayers(graph.layers, 'layer-options', configured, selection)
  const locks = await readLocks(context.workspace, graph.layers)
  const expected = await readExpectedSettings(context, { engine, index, joint, python })

  const current = currentFiles(graph, locks)
  const outdated = [
    ...findStaleLocks(graph.layers, expected, current),
    ...findStaleLocks(withPylocks(graph.layers), expected, current),
  ]
  const drifted = findMergeDrift(graph.layers, joint, locks, outdated)
  const upgraded = findUpgrades(graph.layers, inputs.upgrade, locks)
  const stale = firstPerLayer(graph.layers, [...outdated, ...drifted, ...upgraded])

  context.setOutput('files', graph.layers.flatMap(lockFiles).join('\n'))
  context.setOutput(
    'stale',
    stale.map(({ layer, lock, reason, file }) => ({ layer, lock, reason, file })),
  )
  return { graph, expected, locks, stale, credentials }
}

/** The layers whose `pylock.toml` is beside their lock, with it as the lock. */
function withPylocks(layers: readonly Layer[]): Layer[] {
  return layers.flatMap((layer) => (layer.pylock === undefined ? [] : [{ ...layer, lock: layer.pylock }]))
}

function rejectUnknownLayers(
  layers: readonly Layer[],
  input: string,
  names: readonly string[],
  { directory, folders = directory }: LayerSelection,
): void {
  const unknown = names.filter((name) => !layers.some((layer) => layer.name === name))
  if (unknown.length === 0) return
  throw new InputValueError(input, `names ${unknown.join(', ')}, which is not a layer of ${folders}`, {
    fix: `The layers are ${layers.map(({ name }) => name).join(', ')}`,
  })
}

function firstPerLayer(layers: readonly Layer[], stale: readonly StaleLock[]): StaleLock[] {
  return layers.flatMap(({ name }) => stale.find(({ layer }) => layer === name) ?? [])
}
