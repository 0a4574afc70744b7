import type { PythonTools } from '#shared/python/locked-tools.js'
import type { MetadataWheelStore } from '../cache/metadata-wheel-store.js'
import type { EngineContext } from '../engine/context.js'
import type { Graph } from '../requirements/layer.js'

/** What a resolution needs, whatever the layers. */
export interface ResolveContext extends EngineContext {
  /** The repository; the sandbox is a copy of it. */
  readonly workspace: string
  readonly graph: Graph
  /** Major and minor version of the Python to resolve for. */
  readonly pythonVersion: string
  readonly metadataWheels: MetadataWheelStore
  /** Installs uv, which searches for the cause of a conflict whatever the engine is. */
  readonly installUv: () => Promise<PythonTools>
}
