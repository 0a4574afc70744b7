import { compileLayer } from '../engine/compile-layer.js'
import { compileLayers } from '../engine/compile-layers.js'
import { rejectConflictMarkers } from '../lockfile/lock-text.js'
import { rebaseToWorkspace } from '../requirement-lines/rebase-local-paths.js'
import type { JointSettings } from '../requirements/joint-layers.js'
import { groupJointLayers, isJoint } from '../requirements/joint-layers.js'
import type { Layer } from '../requirements/layer.js'
import { shownLock } from '../requirements/layer.js'
import type { UpgradeRequest } from '../staleness/upgrades.js'
import { rangeRequirements } from '../staleness/upgrades.js'
import type { ResolveContext } from './context.js'
import { ConflictError } from './errors.js'
import { resolveJointly } from './resolve-jointly.js'
import { collectSeedPins, removeUpgradedPins } from './seed-pins.js'

type Locks = ReadonlyMap<string, string>

export interface ResolveRequest {
  /** The layers whose locks are stale. */
  readonly stale: readonly Layer[]
  /** Texts of the existing locks, by path. */
  readonly locks: Locks
  readonly joint: JointSettings
  readonly upgrade: UpgradeRequest
}

/**
 * Compiles the locks of the stale layers, and of more joint layers if their versions must change too. Returns the new texts by path,
 * without stamps; the sandbox holds them too. Throws `ConflictError` if the joint layers have no common solution.
 */
export async function resolveLocks(context: ResolveContext, request: ResolveRequest): Promise<Map<string, string>> {
  for (const { lock } of request.stale) rejectConflictMarkers(lock, request.locks.get(lock) ?? '')
  const locks = new Map([...(await resolveIndependent(context, request)), ...(await resolveJoint(context, request))])
  for (const [path, text] of locks) await context.sandbox.write(path, text)
  return locks
}

async function resolveIndependent(context: ResolveContext, { stale, locks, joint, upgrade }: ResolveRequest): Promise<Locks> {
  const layers = stale.filter(({ name }) => !isJoint(joint, name))
  return await compileLayers(layers, async (layer) => {
    const old = locks.get(layer.lock) ?? ''
    const lock = context.graph.relativePaths === 'file' ? rebaseToWorkspace(layer.lock, old, context.env) : old
    return await compileLayer(context, layer, { seed: removeUpgradedPins(lock, upgrade), ranges: rangeRequirements(upgrade) })
  })
}

async function resolveJoint(context: ResolveContext, request: ResolveRequest): Promise<Locks> {
  const locks = new Map<string, string>()
  for (const layers of groupJointLayers(context.graph.layers, request.joint)) {
    for (const [path, text] of await resolveGroup(context, request, layers)) {
      locks.set(path, text)
      await context.sandbox.write(path, text)
    }
  }
  return locks
}

/** The locks of layers that have to agree. Throws a conflict with these layers. */
async function resolveGroup(context: ResolveContext, request: ResolveRequest, layers: readonly Layer[]): Promise<Locks> {
  try {
    return await resolveStaleOrAll(context, request, layers)
  } catch (error) {
    throw error instanceof ConflictError ? new ConflictError(error.message, layers) : error
  }
}

/** First resolves only the stale layers, with the pins of the others fixed; if that has no solution, all joint layers. */
async function resolveStaleOrAll(
  context: ResolveContext,
  { stale, locks, upgrade }: ResolveRequest,
  layers: readonly Layer[],
): Promise<Locks> {
  const compiled = layers.filter((layer) => stale.includes(layer))
  const upToDate = layers.filter((layer) => !stale.includes(layer))
  if (compiled.length === 0) return new Map()
  try {
    return await resolveJointly(context, compiled, collectSeedPins({ fixed: upToDate, compiled, locks, upgrade }))
  } catch (error) {
    if (!(error instanceof ConflictError) || upToDate.length === 0) throw error
  }
  context.log.info(`The other locks must change too: ${upToDate.map(({ lock }) => shownLock(lock)).join(', ')}`)
  return await resolveJointly(context, layers, collectSeedPins({ fixed: [], compiled: layers, locks, upgrade }))
}
