import { isDeepStrictEqual } from 'node:util'
import { parsePins } from '#shared/requirements/pins.js'
import { engineArguments } from '../engine/command.js'
import type { EngineContext } from '../engine/context.js'
import { resolutionOptionsOf } from '../engine/layer-options.js'
import { contextForLayer, resolutionOptions } from '../engine/options.js'
import type { EngineSettings } from '../engine/settings.js'
import { settingsFor } from '../engine/settings.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Graph, Layer } from '../requirements/layer.js'
import { parseRequirementsFile } from '../requirements/requirements-file.js'
import type { AnnotatedPin } from './annotated-lock.js'
import { removeAnnotations } from './annotated-lock.js'
import { renderUvLock } from './render-uv-lock.js'
import { findShownFiles } from './shown-files.js'

type RenderContext = EngineContext & { readonly graph: Graph }

/**
 * Whether the locks of some layers can be written from a common resolution. uv itself must write those for several platforms, and must
 * show whether a layer can have its pins without the options in the source of another one, such as an index.
 */
export function canRenderUvLocks({ engine, graph }: RenderContext, layers: readonly Layer[]): boolean {
  if (engine.universal || !layers.some(({ name }) => isPlain(settingsFor(engine, name)))) return false
  return layers.every((layer) => resolutionOptionsOf(layer, graph).length === 0)
}

/** Whether no setting changes which lines a lock has. */
function isPlain({ unsafePackages, emitIndexUrl, emitFindLinks, toolOptions, toolStamp }: EngineSettings): boolean {
  return unsafePackages.length === 0 && !emitIndexUrl && !emitFindLinks && toolOptions.length === 0 && toolStamp.length === 0
}

/**
 * Renders the locks of the layers for which the annotations of a common resolution are enough, parents first. Texts by path; uv itself
 * must write the others.
 */
export function renderUvLocks(
  context: RenderContext,
  layers: readonly Layer[],
  pins: readonly AnnotatedPin[],
): Map<string, string> {
  const files = new Map(context.graph.files)
  const locks = new Map<string, string>()
  const missing = new Set(layers.map(({ lock }) => lock))
  for (const layer of layers) {
    if (layer.closure.some((path) => missing.has(path))) continue
    const included = new Map([...locks].filter(([lock]) => layer.closure.includes(lock)))
    const text = renderLayer({ ...context, graph: { ...context.graph, files } }, layer, addLockSources(pins, included))
    if (text === undefined) continue
    locks.set(layer.lock, text)
    missing.delete(layer.lock)
    // A later layer may include this lock. Its hashes are those of the common resolution.
    files.set(layer.lock, parseRequirementsFile(layer.lock, removeAnnotations(text), context.env))
  }
  return locks
}

/** Adds the new locks that a layer includes to the sources of their pins. They were empty during the common resolution. */
function addLockSources(pins: readonly AnnotatedPin[], locks: ReadonlyMap<string, string>): readonly AnnotatedPin[] {
  if (locks.size === 0) return pins
  const pinned = [...locks].map(([shownPath, text]) => ({ shownPath, names: new Set(parsePins(text).keys()) }))
  return pins.map((pin) => {
    const including = pinned.filter(({ names }) => names.has(pin.name))
    const added = including.flatMap(({ shownPath }) => [
      { option: '-r' as const, shownPath },
      { option: '-c' as const, shownPath },
    ])
    return { ...pin, sources: [...pin.sources, ...added] }
  })
}

function renderLayer(context: RenderContext, layer: Layer, pins: readonly AnnotatedPin[]): string | undefined {
  const { engine, options } = contextForLayer(context, layer.name)
  const files = findShownFiles(layer, context.graph)
  const { direct, others } = readDirectRequirements(layer.source, context.graph)
  const isResolvedAlike = isDeepStrictEqual(resolutionOptions(options), resolutionOptions(context.options))
  if (files === undefined || others.length > 0 || !isResolvedAlike || !isPlain(engine)) return undefined
  return renderUvLock(
    {
      command: engine.customCompileCommand ?? ['uv', ...engineArguments('uv', { layer, options })].join(' '),
      files,
      direct: direct.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement),
      annotationStyle: engine.annotationStyle,
      generateHashes: engine.generateHashes,
      stripExtras: engine.stripExtras,
    },
    pins,
  )
}
