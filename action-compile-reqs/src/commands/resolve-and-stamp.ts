import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { isPylockPath } from '#shared/requirements/pylock-path.js'
import { explainConflict } from '../conflict/explain-conflict.js'
import { summarizeEngineOutput } from '../engine/errors.js'
import { addLayerOptions } from '../engine/layer-options.js'
import { contextForResolution, removePackageLimits, stampOptions } from '../engine/options.js'
import type { EngineName } from '../engine/settings.js'
import type { Inputs } from '../inputs/types.js'
import { preserveLineEndings } from '../lockfile/lock-text.js'
import { stampLocks } from '../lockfile/stamp-locks.js'
import { relativeFindLinks } from '../package-index/access.js'
import { findLeak } from '../package-index/known-credentials.js'
import { addPackageIndexes } from '../package-index/package-indexes.js'
import { compilePylocks } from '../pylock/compile-pylocks.js'
import { toWorkingLocks } from '../pylock/working-locks.js'
import { rebaseToFile } from '../requirement-lines/rebase-local-paths.js'
import { restoreVariables } from '../requirement-lines/variables.js'
import type { ResolveContext } from '../resolve/context.js'
import { ConflictError } from '../resolve/errors.js'
import { resolveLocks } from '../resolve/resolve-locks.js'
import type { ProjectState } from '../staleness/types.js'
import type { UpgradeRequest } from '../staleness/upgrades.js'
import { rangeRequirements } from '../staleness/upgrades.js'

type Locks = ReadonlyMap<string, string>

/** Resolves the stale layers and stamps their locks. Explains a conflict in the error and in the job summary. */
export async function resolveAndStamp(
  outside: ResolveContext,
  inputs: Pick<Inputs, 'joint' | 'upgrade' | 'engine' | 'index'>,
  project: ProjectState,
  { summary }: Pick<ActionContext, 'summary'>,
): Promise<Locks> {
  const { joint, upgrade, engine } = inputs
  const working = toWorkingLocks(project.graph, project.locks, outside)
  const { layers } = working.graph
  const stale = layers.filter(({ name }) => project.stale.some(({ layer }) => layer === name))
  const context = { ...outside, ...working.settings, graph: working.graph }
  try {
    const resolved = await resolveLocks(context, { stale, locks: working.locks, joint, upgrade })
    const locks = await compilePylocks(context, project.graph.layers, resolved)
    return await finishLocks(context, locks, inputs, project)
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    if (Object.keys(upgrade.ranges).length > 0) throw rangeError(upgrade, engine.name, error)
    const [first] = error.layers
    const trialContext = first?.platform === undefined ? context : contextForResolution(context, first.name)
    const explanation = await explainConflict(trialContext, error.layers, error)
    if (explanation.summary !== undefined) summary.add(explanation.summary)
    throw explanation.error
  }
}

/** Without the ranges of the caller, there may be no conflict to explain. */
function rangeError(upgrade: UpgradeRequest, engine: EngineName, { message }: ConflictError): UserError {
  const words = rangeRequirements(upgrade)
  return new UserError(`The upgrade to ${words.join(', ')} cannot be satisfied: ${summarizeEngineOutput(engine, message)}`, {
    fix: 'Choose another range. No lock was changed',
  })
}

/** Writes variables in place of their values, adds stamps, and keeps the line endings of the old locks. */
async function finishLocks(
  { tools, pythonVersion, sandbox, env, workspace }: ResolveContext,
  resolved: Locks,
  { engine, index, joint }: Pick<Inputs, 'engine' | 'index' | 'joint'>,
  project: ProjectState,
): Promise<Locks> {
  const sources = [...project.graph.files.values()].map(({ text }) => text)
  const layerOf = new Map(project.graph.layers.map((layer) => [layer.lock, layer]))
  const finishText = (lock: string, text: string) => {
    const layer = layerOf.get(lock)
    const restored = relativeFindLinks(lock, removePackageLimits(restoreVariables(text, sources, env)), {
      ...index,
      workspace,
      cwd: sandbox.cwd,
    })
    if (layer === undefined || isPylockPath(lock)) return restored
    const complete = addLayerOptions(restored, layer, project.graph)
    const rebased = project.graph.relativePaths === 'file' ? rebaseToFile(lock, complete, env) : complete
    return engine.name === 'uv' ? rebased : addPackageIndexes(rebased, index)
  }
  const locks = new Map([...resolved].map(([lock, text]) => [lock, finishText(lock, text)]))
  for (const [lock, text] of locks) {
    rejectLeak(lock, text, project)
    await sandbox.write(lock, text)
  }
  const stamped = await stampLocks(locks, {
    graph: project.graph,
    engine: `${engine.name} ${tools.version}`,
    platform: (layer) => project.expected.layerPlatform?.(layer) ?? project.expected.platform,
    python: (layer) => project.expected.layerPython?.(layer) ?? pythonVersion,
    options: (layer) => stampOptions({ engine, index, joint }, layer),
    read: async (path) => await sandbox.read(path),
  })
  // pip-compile gives a new lock the line endings of its source; uv does not.
  const modelOf = (lock: string) =>
    project.locks.get(lock) ??
    (engine.name === 'uv' ? '' : (project.graph.files.get(layerOf.get(lock)?.source ?? '')?.written ?? ''))
  return new Map([...stamped].map(([lock, text]) => [lock, preserveLineEndings(modelOf(lock), text)]))
}

/** A lock is committed, so it must not hold a password of an index or a token, wherever the engine found it. */
function rejectLeak(lock: string, text: string, { credentials }: ProjectState): void {
  const leak = findLeak(text, credentials)
  if (leak === undefined) return
  const line = text.split('\n').findIndex((each) => findLeak(each, [leak]) !== undefined) + 1
  throw new UserError(`${lock}:${line} would contain a credential from ${leak.origin}`, {
    why: 'A lock is committed, and everybody who can read the repository could use it',
    fix: 'Write `${VARIABLE}` in place of the credential, or set `emit-index-url: false`. No lock was changed',
  })
}
