import type { UserError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { engineError, summarizeEngineOutput } from '../engine/errors.js'
import { layerOptionsError } from '../engine/layer-options.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import type { ConflictError } from '../resolve/errors.js'
import { createConflictError, renderConflictSummary } from './conflict-report.js'
import { collectConflictingRequirements, formatLocation } from './conflicting-requirements.js'
import { minimizeSubset } from './minimize.js'
import { suggestFix } from './suggest-fix.js'
import type { TrialResolutions } from './trial-resolution.js'
import { createTrialResolutions } from './trial-resolution.js'

/** A resolution takes 1 to 5 s, and the user waits for the result. */
const trialLimits = { resolutions: 20, seconds: 90 }

export interface ConflictExplanation {
  readonly error: UserError
  /** Markdown for the job summary; undefined if the error says it all. */
  readonly summary: string | undefined
}

/**
 * Explains why no versions satisfy all layers: the smallest set of lines and layers that conflict, who requires what, and fixes that
 * were verified. Resolves only in the sandbox.
 */
export async function explainConflict(
  context: ResolveContext,
  all: readonly Layer[],
  conflictError: ConflictError,
): Promise<ConflictExplanation> {
  const engine = context.engine.name
  const trials = createTrialResolutions(context, trialLimits)
  context.log.info('There is no common solution. Searching for the conflicting lines and for a fix')
  const lines = await findConflictingLines(trials, context, all, summarizeEngineOutput(engine, conflictError.message))
  const output = trials.lastConflict() ?? conflictError.message
  const [onlyLine] = lines
  if (onlyLine !== undefined && lines.length === 1) {
    const error = await explainLayerOptions(trials, context, all, onlyLine)
    if (error !== undefined) return { error, summary: undefined }
    return { error: engineError(engine, onlyLine.file, { stderr: output, stdout: '' }), summary: undefined }
  }

  const layers = await findConflictingLayers(context, all, lines)
  const conflict = { all, layers, lines, requirements: collectConflictingRequirements(engine, output, lines) }
  const fix = await suggestFix(trials, conflict)
  context.log.info(`Tried ${trials.count()} resolutions`)
  const error = createConflictError(conflict, fix, {
    engine,
    reason: summarizeEngineOutput(engine, output),
    exhaustedLimits: trials.isExhausted() ? trialLimits : undefined,
  })
  return { error, summary: renderConflictSummary(conflict, fix) }
}

/** A line that its own layer can satisfy fails only because of the options of other layers. */
async function explainLayerOptions(
  trials: TrialResolutions,
  context: ResolveContext,
  all: readonly Layer[],
  line: DirectRequirement,
): Promise<UserError | undefined> {
  const layer = all.find((each) => collectLines(context, [each]).some((other) => formatLocation(other) === formatLocation(line)))
  if (layer === undefined || (await trials.attempt([layer], new Map())) !== 'solved') return undefined
  const { name, specifier } = line.requirement
  const what = `\`${name}${specifier}\` in ${formatLocation(line)} cannot be found when all layers are resolved together`
  return layerOptionsError(what, context.graph, { file: line.file, line: line.line })
}

/** Resolves with fewer and fewer lines, beginning with those of packages that the engine names. */
async function findConflictingLines(
  trials: TrialResolutions,
  context: ResolveContext,
  layers: readonly Layer[],
  reason: string,
): Promise<DirectRequirement[]> {
  const lines = collectLines(context, layers)
  const conflict = async (part: readonly DirectRequirement[]) => {
    const removed = lines.filter((line) => !part.includes(line))
    return (await trials.attempt(layers, new Map(removed.map((line) => [line, ''])))) === 'conflict'
  }
  const namedPackages = new Set([...reason.matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([name]) => normalizeName(name)))
  const namedLines = lines.filter(({ requirement }) => namedPackages.has(requirement.key))
  const candidates = namedLines.length > 0 && (await conflict(namedLines)) ? namedLines : lines
  const minimal = await minimizeSubset(candidates, conflict)
  // The last output of the engine must be about exactly these lines.
  if (minimal.length < lines.length) await conflict(minimal)
  return minimal
}

/** The lines are a minimal conflict, so layers conflict exactly if they contain all of them. */
async function findConflictingLayers(
  context: ResolveContext,
  layers: readonly Layer[],
  lines: readonly DirectRequirement[],
): Promise<Layer[]> {
  return await minimizeSubset(layers, (part) => {
    const covered = new Set(collectLines(context, part).map(formatLocation))
    return Promise.resolve(lines.every((line) => covered.has(formatLocation(line))))
  })
}

/** The requirement lines of some layers, each once. Those of locks are left out: the locks are empty in the sandbox. */
function collectLines({ graph }: ResolveContext, layers: readonly Layer[]): DirectRequirement[] {
  const locks = new Set(graph.layers.map(({ lock }) => lock))
  const direct = layers.flatMap(({ source }) => readDirectRequirements(source, graph).direct)
  const byLocation = new Map(direct.map((line) => [formatLocation(line), line]))
  return [...byLocation.values()].filter(({ file }) => !locks.has(file))
}
