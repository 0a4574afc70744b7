import { UserError } from '#shared/errors.js'
import type { World } from '#shared/world.js'
import { withDisagreeing } from './disagreeing.js'
import { staleLayers } from './freshness.js'
import type { Stale, Wanted } from './freshness.js'
import { readGraph } from './graph.js'
import type { Graph } from './graph.js'
import type { Inputs } from './inputs.js'
import { readLocks } from './locks.js'
import { wantedSettings } from './settings.js'
import { withUpgrades } from './upgrade.js'

/** The requirements as they were found. */
export interface Found {
  readonly graph: Graph
  readonly wanted: Wanted
  /** Texts of the locks that exist, by path. */
  readonly locks: ReadonlyMap<string, string>
  readonly stale: readonly Stale[]
}

/** Reads sources and locks, decides what is stale, and sets the outputs that are known by then. */
export async function look(world: World, inputs: Inputs): Promise<Found> {
  const graph = await readGraph(world.workspace, inputs, world.env)
  refuseUnknown(graph, inputs)
  const locks = await readLocks(world.workspace, graph.layers)
  const wanted = await wantedSettings(world, inputs)
  const digests = new Map([...graph.sources].map(([path, { digest }]) => [path, digest]))
  const includes = (path: string) => graph.sources.get(path)?.includes ?? []
  const outdated = staleLayers(graph.layers, wanted, { locks, digests, includes })
  const stale = withUpgrades(graph.layers, inputs, locks, withDisagreeing(graph.layers, inputs, locks, outdated))
  world.setOutput('files', graph.layers.map(({ lock }) => lock).join('\n'))
  world.setOutput(
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
