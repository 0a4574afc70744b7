import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { contextForLayer } from '../engine/options.js'
import type { EngineSettings } from '../engine/settings.js'
import { settingsFor } from '../engine/settings.js'
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
 * Whether every lock can be written from the resolution alone. pip-compile itself must write locks with options in a source,
 * with requirements by path, and with settings that change which pins are shown.
 */
export function canRenderLocks({ engine, graph }: ResolveContext, layers: readonly Layer[], resolution: Resolution): boolean {
  if (!layers.every(({ name }) => canRender(settingsFor(engine, name)))) return false
  const requirements = layers.map(({ source }) => readDirectRequirements(source, graph))
  if (requirements.some(({ others }) => others.length > 0)) return false
  const needsHashes = layers.some(({ name }) => settingsFor(engine, name).generateHashes)
  const hasUrls = [...resolution.packages.values()].some(({ isDirect }) => isDirect)
  return !hasUrls || (!needsHashes && requirements.every(({ direct }) => namesOwnUrls(direct, resolution)))
}

/**
 * Whether a layer itself has the URL of each package that it gets from a URL. Otherwise the URL may come from another layer. With extras,
 * pip-compile lists the package among those that require it.
 */
function namesOwnUrls(direct: readonly DirectRequirement[], resolution: Resolution): boolean {
  const own = direct.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement)
  const withUrl = new Set(own.filter(({ url = '', extras }) => isRemote(url) && extras.length === 0).map(({ key }) => key))
  const fromUrl = [...dependencyClosure(own, resolution).keys()].filter(
    (name) => resolution.packages.get(name)?.isDirect === true,
  )
  return fromUrl.every((name) => withUrl.has(name))
}

function isRemote(url: string): boolean {
  return /^(git\+)?(https?|ssh):\/\//.test(url)
}

function canRender({ stripExtras, unsafePackages, emitIndexUrl, emitFindLinks, toolOptions }: EngineSettings): boolean {
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
  const needsHashes = layers.some(({ name }) => settingsFor(context.engine, name).generateHashes)
  const hashesOf = needsHashes ? await collectHashes(context, request) : () => noHashes
  const includedPaths = new Set(graph.layers.flatMap(({ closure }) => closure))
  const files = new Map(graph.files)
  const locks = new Map<string, string>()
  for (const { name, source, lock } of layers) {
    const { engine, options } = contextForLayer(context, name)
    const { direct } = readDirectRequirements(source, { ...graph, files })
    const { annotationStyle, generateHashes, customCompileCommand } = engine
    const hashes = generateHashes ? hashesOf(lock) : noHashes
    const format = { source, lock, options, pythonVersion, direct, annotationStyle, hashes, customCompileCommand }
    const text = renderPipCompileLock(format, resolution)
    locks.set(lock, text)
    // A later layer may include this lock.
    if (files.has(lock) || includedPaths.has(lock)) files.set(lock, parseRequirementsFile(lock, text, env))
    await sandbox.write(lock, text)
  }
  return locks
}

const noHashes: PinHashes = new Map()

/** The hashes for each lock, by its path. */
async function collectHashes(
  context: ResolveContext,
  { resolution, oldHashes }: RenderRequest,
): Promise<(lock: string) => PinHashes> {
  const known = new Map([...oldHashes.values()].flatMap((hashes) => [...hashes]))
  const listed = await fetchIndexHashes(context, resolution, known)
  const current = new Map([...listed].map(([pin, hashes]) => [pin, hashes.length > 0 ? hashes : (known.get(pin) ?? [])]))
  const unknown = [...current].filter(([, hashes]) => hashes.length === 0).map(([pin]) => pin)
  if (unknown.length > 0) throw unknownHashesError(unknown)
  return (lock) => mergeHashes(current, oldHashes.get(lock) ?? noHashes)
}

function unknownHashesError(pins: readonly string[]): UserError {
  const names = pins.map((pin) => pin.replace(/==.*/, ''))
  return new UserError(`The index no longer lists any file of ${listFirst(pins)}, so the hashes are unknown`, {
    fix: `Set \`upgrade-packages: ${names.join(', ')}\`. No lock was changed`,
    commandFix: `Run \`eleanor upgrade ${names.join(' ')}\`. No lock was changed`,
  })
}
