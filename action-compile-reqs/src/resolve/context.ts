import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import type { StandIns } from '../cache/metadata-wheel-store.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Graph } from '../requirements/graph.js'
import type { Workshop } from '../sandbox/sandbox.js'

/** All that making locks needs. */
export interface Job {
  readonly context: Pick<ActionContext, 'run' | 'env' | 'log' | 'summary'>
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
