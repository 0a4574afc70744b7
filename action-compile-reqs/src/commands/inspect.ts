import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { wantedSettings } from '../staleness/expected-settings.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { readLocks } from '../lockfile/read-locks.js'
import type { Graph } from '../requirements/graph.js'
import { readGraph } from '../requirements/graph.js'
import { withDisagreeing } from '../staleness/merge-drift.js'
import type { Stale, Wanted } from '../staleness/staleness.js'
import { staleLayers } from '../staleness/staleness.js'
import { withUpgrades } from '../staleness/upgrades.js'

/** The requirements as they were found. */
export interface Found {
  readonly graph: Graph
  readonly wanted: Wanted
  /** Texts of the locks that exist, by path. */
  readonly locks: ReadonlyMap<string, string>
  readonly stale: readonly Stale[]
}

/** Reads sources and locks, decides what is stale, and sets the outputs that are known by then. */
export async function look(context: ActionContext, inputs: Inputs): Promise<Found> {
  const graph = await readGraph(context.workspace, inputs, context.env)
  refuseUnknown(graph, inputs)
  const locks = await readLocks(context.workspace, graph.layers)
  const wanted = await wantedSettings(context, inputs)
  const digests = new Map([...graph.sources].map(([path, { digest }]) => [path, digest]))
  const includes = (path: string) => graph.sources.get(path)?.includes ?? []
  const outdated = staleLayers(graph.layers, wanted, { locks, digests, includes })
  const stale = withUpgrades(graph.layers, inputs, locks, withDisagreeing(graph.layers, inputs, locks, outdated))
  context.setOutput('files', graph.layers.map(({ lock }) => lock).join('\n'))
  context.setOutput(
    'stale',
    stale.map(({ layer, lock, reason, file }) => ({ layer, lock, reason, file })),
  )
  return { graph, wanted, locks, stale }
}

function refuseUnknown({ layers }: Graph, { directory, separate }: Inputs): void {
  const unknown = separate.filter((name) => !layers.some((layer) => layer.name === name))
  if (unknown.length === 0) return
  throw new UserError(`Input \`separate\` names ${unknown.join(', ')}, which is no layer of ${directory}`, {
    fix: `The layers are ${layers.map(({ name }) => name).join(', ')}`,
  })
}
