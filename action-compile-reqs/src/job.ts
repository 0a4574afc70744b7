import type { Python } from '#shared/python.js'
import type { PythonTools } from '#shared/python-tools.js'
import type { World } from '#shared/world.js'
import type { Graph } from './graph.js'
import type { Inputs } from './inputs.js'
import type { StandIns } from './stand-ins.js'
import type { Workshop } from './workshop.js'

/** All that making locks needs. */
export interface Job {
  readonly world: Pick<World, 'run' | 'env' | 'log' | 'summary'>
  readonly inputs: Inputs
  readonly graph: Graph
  readonly workshop: Workshop
  readonly tools: PythonTools
  /** What is known of pinned packages without the index. */
  readonly standIns: StandIns
  readonly python: Python
  /** Major and minor version of the Python that is resolved for. */
  readonly minor: string
  /** The options that shape the locks, see `engineOptions`. */
  readonly options: readonly string[]
}
