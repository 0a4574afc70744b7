import { satisfies } from '@renovatebot/pep440'
import { listFirst } from '#shared/format/list.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Pin } from '#shared/requirements/pins.js'
import type { MetadataWheelStore } from '../cache/metadata-wheel-store.js'
import { emptyMetadataWheelStore } from '../cache/metadata-wheel-store.js'
import { engineError, onlySource } from '../engine/errors.js'
import { buildConstraintVariable, pipChoiceOptions } from '../engine/options.js'
import { formatExactPins } from '../lockfile/local-versions.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import { combinedConstraints, combinedReport, combinedSource, combineRequirements } from './combined-requirements.js'
import type { ResolveContext } from './context.js'
import { ConflictError } from './errors.js'
import { createPipProgress } from './pip-progress.js'
import type { Report, Resolution } from './pip-report.js'
import { indexMetadata, parseReport, reportArguments, restoreIndexOrigin } from './pip-report.js'
import type { SeedPins } from './seed-pins.js'
import { versionsByName } from './seed-pins.js'

type Pins = ReadonlyMap<string, string>

/**
 * Resolves all layers at once with one `pip install --dry-run --report`. The old pins are constraints at first; those that pip names
 * as causes of a conflict are dropped until there is a solution. Pins with a metadata-only wheel are resolved from it; if that has
 * no solution, pip reads the index pages of all packages.
 */
export async function resolveWithPip(context: ResolveContext, layers: readonly Layer[], seed: SeedPins): Promise<Resolution> {
  const { sandbox, log, graph } = context
  await sandbox.write(combinedSource, combineRequirements(layers, graph))
  const fixed = versionsByName(seed.fixed)
  const kept = versionsByName(seed.kept)
  const pins = new Map([...kept, ...fixed])
  const { store, urls } = await findMetadataWheels(context, layers, pins)
  let wheelUrls = urls
  const ranges = seed.ranges.map((range) => `${range}\n`).join('')
  for (;;) {
    const attempt = await runPip(context, formatConstraints(pins, wheelUrls) + ranges)
    if (attempt.state === 'resolved') {
      await store.add(indexMetadata(attempt.report))
      return restoreIndexOrigin(parseReport(attempt.report), wheelUrls)
    }
    if (wheelUrls.size > 0) {
      log.info('Not all pins can stay; pip reads the index pages of all packages')
      wheelUrls = new Map()
      continue
    }
    const causes = constraintsNamed(attempt.output).filter((name) => kept.has(name) && !fixed.has(name) && pins.has(name))
    if (causes.length === 0) throw resolutionError(attempt.output, layers)
    log.info(`Dropping old pins that cause a conflict: ${listFirst(causes)}`)
    causes.forEach((name) => pins.delete(name))
  }
}

interface MetadataWheels {
  readonly store: MetadataWheelStore
  /** URL of a metadata-only wheel by name. */
  readonly urls: Pins
}

async function findMetadataWheels(
  { graph, metadataWheels }: ResolveContext,
  layers: readonly Layer[],
  pins: Pins,
): Promise<MetadataWheels> {
  const requirements = layers.map(({ source }) => readDirectRequirements(source, graph))
  // An option in a source may name another index.
  const hasOptions = requirements.some(({ others }) => others.length > 0)
  const store = hasOptions ? emptyMetadataWheelStore : metadataWheels
  const mustMove = requirements.some(({ direct }) => direct.some((requirement) => excludesPin(requirement, pins)))
  return { store, urls: mustMove ? new Map() : await store.findUrls(pins) }
}

/** Whether a requirement excludes the pinned version. Only pip knows whether one with a marker applies. */
function excludesPin({ requirement: { key, specifier, marker } }: DirectRequirement, pins: Pins): boolean {
  const version = pins.get(key)
  if (version === undefined || specifier === '' || marker !== undefined) return false
  return !satisfies(version, specifier, { prereleases: true })
}

type PipAttempt = { readonly state: 'resolved'; readonly report: Report } | { readonly state: 'failed'; readonly output: string }

async function runPip(context: ResolveContext, constraints: string): Promise<PipAttempt> {
  const { sandbox, engine, tools, env } = context
  await sandbox.write(combinedConstraints, constraints)
  const options = [...pipChoiceOptions(engine), '--constraint', combinedConstraints]
  const args = reportArguments(combinedSource, combinedReport, ...options)
  const result = await context.run(tools.python, args, {
    cwd: sandbox.cwd,
    env: sanitizePythonEnv(env, buildConstraintVariable(engine, sandbox.cwd)).env,
    ...createPipProgress(),
  })
  if (result.code === 0) return { state: 'resolved', report: JSON.parse(await sandbox.read(combinedReport)) as Report }
  return { state: 'failed', output: `${result.stderr}\n${result.stdout}` }
}

/** Pins as constraints: those with a metadata-only wheel by its URL, the others with `===`, which excludes local versions. */
function formatConstraints(pins: Pins, wheelUrls: Pins): string {
  const withoutWheel = new Map([...pins].filter(([name]) => !wheelUrls.has(name)))
  return formatExactPins(pinsOf(withoutWheel)) + [...wheelUrls].map(([name, url]) => `${name} @ ${url}\n`).join('')
}

function pinsOf(versions: Pins): Pin[] {
  return [...versions].map(([name, version]) => ({ name, version, marker: undefined }))
}

/** The packages whose constraint pip names as the cause of a conflict. */
function constraintsNamed(output: string): string[] {
  const conflicting = output.matchAll(/The user requested \(constraint\) ([\w.-]+?)===/g)
  // If a pinned file no longer exists, pip names only its constraint.
  const missing = output.matchAll(/No matching distribution found for ([\w.-]+?)===/g)
  return [...new Set([...conflicting, ...missing].map(([, name = '']) => normalizeName(name)))]
}

function resolutionError(output: string, layers: readonly Layer[]): Error {
  const isConflict = output.includes('ResolutionImpossible') || output.includes('The user requested (constraint)')
  if (isConflict) return new ConflictError(output)
  const named = layers.find(({ source }) => output.includes(source))?.source
  return engineError('pip-compile', named ?? onlySource(layers), { stderr: output, stdout: '' })
}
