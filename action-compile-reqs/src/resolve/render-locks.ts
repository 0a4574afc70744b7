import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { Requirement } from '#shared/requirements/pep508.js'
import { contextForLayer } from '../engine/options.js'
import type { EngineSettings } from '../engine/settings.js'
import { settingsFor } from '../engine/settings.js'
import { collectHashes as collectOldHashes, findKeptHashes } from '../hashes/kept-hashes.js'
import type { PinHashes } from '../hashes/pin-hashes.js'
import { mergeHashes } from '../hashes/pin-hashes.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import { parseRequirementsFile } from '../requirements/requirements-file.js'
import type { ResolveContext } from './context.js'
import { dependencyClosure } from './dependency-closure.js'
import { fetchIndexHashes } from './index-hashes.js'
import { renderPipCompileLock } from './pip-compile-format.js'
import type { Resolution } from './pip-report.js'

/**
 * The layers whose locks can be written from the resolution alone, parents first. pip-compile itself must write locks with
 * requirements by path, and with settings that change which pins are shown. With an option in a source, such as an index, it must
 * write all of them, because it shows whether a layer can have its pins without the options of the others.
 */
export function findRenderableLayers(
  { engine, graph }: Pick<ResolveContext, 'engine' | 'graph'>,
  layers: readonly Layer[],
  resolution: Resolution,
): Layer[] {
  const sources = layers.map((layer) => ({ layer, ...readDirectRequirements(layer.source, graph) }))
  if (sources.some(({ others }) => others.some(isOption))) return []
  const missing = new Set<string>()
  return sources
    .filter(({ layer: { name, lock, closure }, direct, others }) => {
      const settings = settingsFor(engine, name)
      const canRender =
        others.length === 0 &&
        showsAllPins(settings) &&
        canRenderUrls(direct, resolution, settings) &&
        !closure.some((path) => missing.has(path))
      if (!canRender) missing.add(lock)
      return canRender
    })
    .map(({ layer }) => layer)
}

function isOption(statement: string): boolean {
  return /^-(?!e\b|-editable\b)/.test(statement)
}

/**
 * Whether a layer itself has the URL of each package that it gets from a URL. Otherwise the URL may come from another layer. With extras,
 * pip-compile lists the package among those that require it. The hash of what a URL has is unknown.
 */
function canRenderUrls(
  direct: readonly DirectRequirement[],
  resolution: Resolution,
  { generateHashes }: Pick<EngineSettings, 'generateHashes'>,
): boolean {
  const own = ownRequirements(direct)
  const withUrl = new Set(own.filter(({ url = '', extras }) => isRemote(url) && extras.length === 0).map(({ key }) => key))
  const fromUrl = [...dependencyClosure(own, resolution).keys()].filter(
    (name) => resolution.packages.get(name)?.isDirect === true,
  )
  return fromUrl.length === 0 || (!generateHashes && fromUrl.every((name) => withUrl.has(name)))
}

function ownRequirements(direct: readonly DirectRequirement[]): Requirement[] {
  return direct.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement)
}

function isRemote(url: string): boolean {
  return /^(git\+)?(https?|ssh):\/\//.test(url)
}

function showsAllPins({ stripExtras, unsafePackages, emitIndexUrl, emitFindLinks, toolOptions }: EngineSettings): boolean {
  return stripExtras && unsafePackages.length === 0 && !emitIndexUrl && !emitFindLinks && toolOptions.length === 0
}

export interface RenderRequest {
  readonly layers: readonly Layer[]
  readonly resolution: Resolution
  /** The hashes of the old locks, by path. */
  readonly oldHashes: ReadonlyMap<string, PinHashes>
}

/** Writes the locks of the layers from one resolution, parents first, as pip-compile would write them. Texts by path. */
export async function renderLocks(context: ResolveContext, request: RenderRequest): Promise<Map<string, string>> {
  const { graph, pythonVersion, sandbox, env } = context
  const { layers, resolution } = request
  const hashesOf = await collectHashes(context, request)
  const includedPaths = new Set(graph.layers.flatMap(({ closure }) => closure))
  const files = new Map(graph.files)
  const locks = new Map<string, string>()
  for (const { name, source, lock, closure } of layers) {
    const { engine, options } = contextForLayer(context, name)
    const { annotationStyle, generateHashes, customCompileCommand } = engine
    const hashes = generateHashes ? hashesOf(lock) : noHashes
    const format = { source, lock, options, pythonVersion, annotationStyle, hashes, customCompileCommand }
    const render = () => {
      const { direct } = readDirectRequirements(source, { ...graph, files })
      return renderPipCompileLock({ ...format, direct }, resolution)
    }
    const first = render()
    // A later layer may include this lock, and so may its own source.
    if (files.has(lock) || includedPaths.has(lock)) files.set(lock, parseRequirementsFile(lock, first, env))
    const text = closure.includes(lock) ? render() : first
    locks.set(lock, text)
    await sandbox.write(lock, text)
  }
  return locks
}

const noHashes: PinHashes = new Map()

/** The hashes for each lock, by its path. */
async function collectHashes(
  context: ResolveContext,
  { layers, resolution, oldHashes }: RenderRequest,
): Promise<(lock: string) => PinHashes> {
  const hashed = layers.filter(({ name }) => settingsFor(context.engine, name).generateHashes)
  if (hashed.length === 0) return () => noHashes
  const pins = new Map(hashed.map((layer) => [layer.lock, pinsOf(layer, context, resolution)]))
  const chosen = [...resolution.packages.values()].map(({ key, version, hash }) => [`${key}==${version}`, hash ?? ''] as const)
  const kept = findKeptHashes({ pins, chosen: new Map(chosen), old: oldHashes })
  const known = collectOldHashes(oldHashes.values())
  const wanted = [...new Set([...pins.values()].flat())].filter((pin) => !kept.has(pin))
  const listed = wanted.length === 0 ? [] : await fetchIndexHashes(context, wanted, known)
  const looked = [...listed].map(([pin, hashes]) => [pin, hashes.length > 0 ? hashes : (known.get(pin) ?? [])] as const)
  const current = new Map([...kept, ...looked])
  const unknown = [...current].filter(([, hashes]) => hashes.length === 0).map(([pin]) => pin)
  if (unknown.length > 0) throw unknownHashesError(unknown)
  return (lock) => mergeHashes(current, oldHashes.get(lock) ?? noHashes)
}

function pinsOf({ source }: Layer, { graph }: ResolveContext, resolution: Resolution): string[] {
  const names = dependencyClosure(ownRequirements(readDirectRequirements(source, graph).direct), resolution).keys()
  const packages = [...names].flatMap((name) => resolution.packages.get(name) ?? [])
  return packages.map(({ key, version }) => `${key}==${version}`)
}

function unknownHashesError(pins: readonly string[]): UserError {
  const names = pins.map((pin) => pin.replace(/==.*/, ''))
  return new UserError(`The index no longer lists any file of ${listFirst(pins)}, so the hashes are unknown`, {
    fix: `Set \`upgrade-packages: ${names.join(', ')}\`. No lock was changed`,
    commandFix: `Run \`eleanor upgrade ${names.join(' ')}\`. No lock was changed`,
  })
}
