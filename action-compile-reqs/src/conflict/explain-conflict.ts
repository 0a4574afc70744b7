import type { UserError } from '#shared/errors.js'
import type { Layer } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import type { ConflictError } from '../resolve/errors.js'
import { collectLines } from '../trials/source-lines.js'
import { createTrialContext } from '../trials/trial-engine.js'
import { createTrialResolutions, resolveEdited } from '../trials/trial-resolution.js'
import { createConflictError, renderConflictSummary } from './conflict-report.js'
import { describeConflict } from './describe-conflict.js'
import { explainSingleLine } from './explain-single-line.js'
import { findConflicts } from './find-conflicts.js'
import { findCure } from './find-cure.js'
import { suggestFix } from './suggest-fix.js'

/** A resolution takes 0.1 to 1 s with uv and 1 to 30 s with pip, and the user waits for the result. */
const trialLimits = { uv: { resolutions: 150, seconds: 60 }, 'pip-compile': { resolutions: 20, seconds: 90 } }

export interface ConflictExplanation {
  readonly error: UserError
  /** Markdown for the job summary; undefined if the error says it all. */
  readonly summary: string | undefined
}

/**
 * Explains why no versions satisfy all layers: the smallest sets of lines and layers that conflict, who requires what, and changes that
 * were verified. Resolves only in the sandbox.
 */
export async function explainConflict(
  context: ResolveContext,
  all: readonly Layer[],
  conflictError: ConflictError,
): Promise<ConflictExplanation> {
  context.log.info('There is no common solution. Searching for the conflicting lines and for a fix')
  const { trialContext, reason } = await chooseTrialEngine(context, all, conflictError)
  const limits = trialLimits[trialContext.engine.name]
  const trials = createTrialResolutions(trialContext, limits)
  const forest = { layers: all, lines: await collectLines(context.graph, all) }
  const found = await findConflicts(trials, forest, reason)
  const single = found.find(({ lines }) => lines.length === 1)
  if (single !== undefined) {
    // A reason of the engine in use is better than one of the trials, but it may be about another conflict.
    const conflict = found.length === 1 ? { ...single, output: conflictError.message } : single
    return { error: await explainSingleLine(trials, context, all, conflict), summary: undefined }
  }

  const { cure, conflicts } = await findCure(trials, forest, found)
  const trialEngine = trialContext.engine.name
  const described = await Promise.all(
    conflicts.map(async (each) => await describeConflict(context.graph, all, each, trialEngine)),
  )
  const fix = await suggestFix({
    trials,
    verifier: trialContext === context ? undefined : context,
    all,
    conflictingLayers: described.map(({ layers }) => layers),
    cure,
  })
  context.log.info(`Tried ${trials.count()} resolutions`)
  const exhaustedLimits = trials.isExhausted() ? limits : undefined
  const error = createConflictError(described, fix, { engine: context.engine.name, exhaustedLimits })
  return { error, summary: renderConflictSummary(all, described, fix) }
}

interface TrialEngine {
  readonly trialContext: ResolveContext
  /** Its output for all layers. */
  readonly reason: string
}

/** uv searches if it finds a conflict too. pip gives up some searches that uv finishes; then only pip can explain the failure. */
async function chooseTrialEngine(
  context: ResolveContext,
  all: readonly Layer[],
  { message }: ConflictError,
): Promise<TrialEngine> {
  const uvContext = await createTrialContext(context)
  if (uvContext === undefined || uvContext === context) return { trialContext: context, reason: message }
  const outcome = await resolveEdited(uvContext, all, new Map())
  return outcome.state === 'conflict'
    ? { trialContext: uvContext, reason: outcome.output }
    : { trialContext: context, reason: message }
}
