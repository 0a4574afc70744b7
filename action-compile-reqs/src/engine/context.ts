import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import type { IndexConfig } from '../package-index/access.js'
import type { Sandbox } from '../sandbox/sandbox.js'
import type { EngineSettings } from './settings.js'

/** An installed engine, its settings, and the sandbox it runs in. */
export interface EngineContext extends Pick<ActionContext, 'run' | 'env' | 'log'> {
  readonly engine: EngineSettings
  /** Where packages come from. */
  readonly index: Pick<IndexConfig, 'findLinks'>
  /** The options that shape the locks; see `engineOptions`. */
  readonly options: readonly string[]
  readonly tools: PythonTools
  /** The interpreter to resolve for. */
  readonly python: Python
  readonly sandbox: Sandbox
}
