import { contextForLayer } from '../engine/options.js'
import type { EngineSettings } from '../engine/settings.js'
import { settingsFor } from '../engine/settings.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import { parseRequirementsFile } from '../requirements/requirements-file.js'
import type { ResolveContext } from './context.js'
import { renderPipCompileLock } from './pip-compile-format.js'
import type { Resolution } from './pip-report.js'

/**
 * Whether every lock can be written from the resolution alone. pip-compile itself must write locks with hashes of all files, with
 * options in a source, with requirements by path or URL, and with settings that change which pins are shown.
 */
export function canRenderLocks({ engine, graph }: ResolveContext, layers: readonly Layer[], { packages }: Resolution): boolean {
  if (!layers.every(({ name }) => canRender(settingsFor(engine, name)))) return false
  if (layers.some(({ source }) => readDirectRequirements(source, graph).others.length > 0)) return false
  return ![...packages.values()].some(({ isDirect }) => isDirect)
}

function canRender({ generateHashes, stripExtras, unsafePackages, emitIndexUrl, toolOptions }: EngineSettings): boolean {
  return !generateHashes && stripExtras && unsafePackages.length === 0 && !emitIndexUrl && toolOptions.length === 0
}

/** Writes the locks of the layers from one resolution, parents first, as pip-compile would write them. Texts by path. */
export async function renderLocks(
  context: ResolveContext,
  layers: readonly Layer[],
  resolution: Resolution,
): Promise<Map<string, string>> {
  const { graph, pythonVersion, sandbox, env } = context
  const includedPaths = new Set(graph.layers.flatMap(({ closure }) => closure))
  const files = new Map(graph.files)
  const locks = new Map<string, string>()
  for (const { name, source, lock } of layers) {
    const { engine, options } = contextForLayer(context, name)
    const { direct } = readDirectRequirements(source, { files, constraints: graph.constraints })
    const { annotationStyle } = engine
    const text = renderPipCompileLock({ source, lock, options, pythonVersion, direct, annotationStyle }, resolution)
    locks.set(lock, text)
    // A later layer may include this lock.
    if (files.has(lock) || includedPaths.has(lock)) files.set(lock, parseRequirementsFile(lock, text, env))
    await sandbox.write(lock, text)
  }
  return locks
}
