import type { EngineContext } from './context.js'
import { engineOptions, pipResolutionOptions, resolutionOptions } from './options.js'
import { settingsFor } from './settings.js'

/** The context in which the engine writes the lock of a layer. */
export function contextForLayer<Context extends EngineContext>(context: Context, layer: string): Context {
  const engine = settingsFor(context.engine, layer)
  return { ...context, engine, options: engineOptions(engine, context.index) }
}

/** The options of a layer that change which versions are chosen; they must not act on other layers. */
export function resolvingSettings(context: EngineContext, layer: string): string[] {
  const { engine, options } = contextForLayer(context, layer)
  return engine.name === 'uv' ? resolutionOptions(options) : pipResolutionOptions(engine.toolOptions)
}

/** The context in which versions are chosen for layers whose `resolvingSettings` are those of this layer. */
export function contextForResolution<Context extends EngineContext>(context: Context, layer: string): Context {
  const { pythonVersion, toolOptions } = settingsFor(context.engine, layer)
  const engine = { ...context.engine, pythonVersion, toolOptions }
  return { ...context, engine, options: engineOptions(engine, context.index) }
}
