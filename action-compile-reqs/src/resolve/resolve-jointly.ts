import { UserError } from '#shared/errors.js'
import type { Pin } from '#shared/requirements/pins.js'
import { isUrlPin, listPins } from '#shared/requirements/pins.js'
import type { LayerRun } from '../engine/compile-layer.js'
import { compileLayer } from '../engine/compile-layer.js'
import { compileLayers } from '../engine/compile-layers.js'
import { pinGitCommits } from '../engine/git-commits.js'
import { groupByOptions, layerOptionsError } from '../engine/layer-options.js'
import { contextForResolution, resolvingSettings } from '../engine/options.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import { shownLock } from '../requirements/layer.js'
import { isRemote } from '../requirements/remote-file.js'
import { parseAnnotatedLock, removeAnnotations } from '../uv-lock/annotated-lock.js'
import { canRenderUvLocks, renderUvLocks } from '../uv-lock/render-uv-locks.js'
import type { ResolveContext } from './context.js'
import { ConflictError } from './errors.js'
import type { Resolution } from './pip-report.js'
import { findRenderableLayers, renderLocks } from './render-locks.js'
import { resolveWithPip } from './resolve-with-pip.js'
import { resolveWithUv } from './resolve-with-uv.js'
import type { SeedPins } from './seed-pins.js'
import { mergePins } from './seed-pins.js'

/**
 * Compiles the locks of layers that have to agree. Layers with options, such as an index or `--pre`, are resolved after
 * the others and with their pins, so that the options act on these layers only; if that has no solution, all layers are resolved at
 * once. Returns the texts by path. Throws `ConflictError` if there is no common solution.
 */
export async function resolveJointly(
  context: ResolveContext,
  layers: readonly Layer[],
  seed: SeedPins,
): Promise<Map<string, string>> {
  const groups = groupByOptions(layers, context.graph, (layer) => resolvingSettings(context, layer))
  if (groups.length > 1 && !needsLaterLock(groups)) {
    try {
      return await resolveGroups(context, groups, seed)
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      context.log.info('Layers with options cannot use the versions of the others. Resolving all layers at once')
    }
  }
  return await resolveAtOnce(groups.length === 1 ? contextForGroup(context, layers) : context, layers, seed)
}

/** Whether a layer includes the lock of a layer in a later group. */
function needsLaterLock(groups: readonly (readonly Layer[])[]): boolean {
  return groups.some((group, index) => {
    const later = groups.slice(index + 1).flatMap((each) => each.map(({ lock }) => lock))
    return group.some(({ closure }) => closure.some((path) => later.includes(path)))
  })
}

async function resolveGroups(
  context: ResolveContext,
  groups: readonly (readonly Layer[])[],
  seed: SeedPins,
): Promise<Map<string, string>> {
  const locks = new Map<string, string>()
  let fixed = seed.fixed
  for (const group of groups) {
    for (const [lock, text] of await resolveAtOnce(contextForGroup(context, group), group, { ...seed, fixed })) {
      locks.set(lock, text)
      await context.sandbox.write(lock, text)
    }
    fixed = mergePins(fixed, [...locks.values()])
  }
  return locks
}

function contextForGroup(context: ResolveContext, [first]: readonly Layer[]): ResolveContext {
  return first === undefined ? context : contextForResolution(context, first.name)
}

/** Resolves all layers at once, then writes each layer's lock from that resolution. */
async function resolveAtOnce(context: ResolveContext, layers: readonly Layer[], seed: SeedPins): Promise<Map<string, string>> {
  // An old lock must not constrain a layer that includes it.
  for (const { lock } of layers) await context.sandbox.write(lock, '')
  if (context.engine.name === 'uv') return await writeFromUvLock(context, layers, await resolveWithUv(context, layers, seed))
  const resolution = await resolveWithPip(context, layers, seed)
  const renderable = findRenderableLayers(context, layers, resolution)
  const rendered = await renderLocks(context, { layers: renderable, resolution, oldHashes: seed.hashes })
  const others = layers.filter((layer) => !rendered.has(layer.lock))
  const compiled = await compileFromPins(context, others, { seed: formatIndexPins(resolution) }, seed.hashes)
  return new Map(layers.map(({ lock }) => [lock, rendered.get(lock) ?? compiled.get(lock) ?? '']))
}

/** Renders the locks that the result of the common resolution is enough for, and compiles the others with uv from its pins. */
async function writeFromUvLock(context: ResolveContext, layers: readonly Layer[], lock: string): Promise<Map<string, string>> {
  const annotated = canRenderUvLocks(context, layers) ? parseAnnotatedLock(lock) : undefined
  const rendered = annotated === undefined ? new Map<string, string>() : renderUvLocks(context, layers, annotated)
  for (const [path, text] of rendered) await context.sandbox.write(path, text)
  const others = layers.filter((layer) => !rendered.has(layer.lock))
  if (others.length === 0) return rendered
  const compiled = await compileFromUvPins(context, others, removeAnnotations(lock))
  return new Map(layers.map(({ lock: path }) => [path, rendered.get(path) ?? compiled.get(path) ?? '']))
}

/** Compiles each layer with uv from the common pins, which are the text of a lock without annotations. */
async function compileFromUvPins(context: ResolveContext, layers: readonly Layer[], pins: string): Promise<Map<string, string>> {
  for (const [path, { text, opaque }] of context.graph.files) {
    const pinned = opaque || isRemote(path) ? text : pinGitCommits(text, pins)
    if (pinned !== text) await context.sandbox.write(path, pinned)
  }
  return await compileFromPins(context, layers, { seed: pins, held: forkedPins(pins) })
}

/** The pins of packages with several versions. A layer without these markers would get one version everywhere. */
function forkedPins(lock: string): Pin[] {
  const byName = Map.groupBy(listPins(lock), ({ name }) => name)
  return [...byName.values()].filter((pins) => pins.length > 1).flat()
}

/** Compiles each layer with the engine, starting from the common pins, and verifies that it kept them. */
async function compileFromPins(
  context: ResolveContext,
  layers: readonly Layer[],
  run: LayerRun,
  oldHashes: SeedPins['hashes'] = new Map(),
): Promise<Map<string, string>> {
  const common = versionPins(run.seed)
  const deviations = (text: string) => [...versionPins(text)].filter((pin) => !common.has(pin))
  const locks = await compileLayers(layers, async (layer) => {
    const text = context.engine.name === 'uv' ? await compileOffline(context, layer, run) : undefined
    if (text !== undefined && deviations(text).length === 0) return text
    return await compileLayer(context, layer, { ...run, hashes: oldHashes.get(layer.lock) ?? new Map() })
  })
  for (const [lock, text] of locks) {
    const deviating = deviations(text)
    if (deviating.length > 0) throw deviationError(context, lock, deviating)
  }
  return locks
}

/** A layer gets other versions than the others only if it has neither their options nor their addresses. Anything else is a bug. */
function deviationError({ graph }: ResolveContext, lock: string, deviating: readonly string[]): Error {
  const names = new Set(deviating.map((pin) => pin.replace(/==.*/, '')))
  const direct = graph.layers.flatMap(({ source }) => readDirectRequirements(source, graph).direct)
  const addressed = direct.find(({ requirement: { key, url } }) => url !== undefined && names.has(key))
  if (addressed !== undefined) {
    const { requirement, file, line } = addressed
    return new UserError(
      `${shownLock(lock)} would have ${requirement.name} from the index, but ${file}:${line} takes it from an address`,
      {
        fix: `Write the same address in the source of ${shownLock(lock)}. No lock was changed`,
        at: { file, line },
      },
    )
  }
  const what = `${shownLock(lock)} cannot use the versions that the other layers need: ${deviating.join(', ')}`
  return layerOptionsError(what, graph) ?? new Error(what)
}

/**
 * Compiles a layer from what uv has in its cache: after a common resolution that is usually everything, and asking the index again
 * would only take time. Returns undefined if something is missing, such as a Git reference, or if uv keeps no cache.
 */
async function compileOffline(context: ResolveContext, layer: Layer, run: LayerRun): Promise<string | undefined> {
  try {
    return await compileLayer(context, layer, { ...run, isOffline: true })
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

function formatIndexPins({ packages }: Resolution): string {
  return [...packages.values()]
    .filter(({ isDirect }) => !isDirect)
    .map(({ key, version }) => `${key}==${version}\n`)
    .join('')
}

/** Name and version of each pin, without those to a URL. */
function versionPins(lock: string): Set<string> {
  const pins = listPins(lock).filter((pin) => !isUrlPin(pin))
  return new Set(pins.map(({ name, version }) => `${name}==${version}`))
}
