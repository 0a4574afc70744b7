import type { Layer } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import type { LineEdits } from '../trials/edit-source.js'
import { readOnlyMetadata } from '../trials/trial-engine.js'
import type { TrialResolutions, Versions } from '../trials/trial-resolution.js'
import { resolveEdited } from '../trials/trial-resolution.js'
import type { Cure } from './find-cure.js'

/** Changes after which there is a solution. The engine in use has verified each. */
export interface SuggestedFix {
  /** Makes all layers agree. */
  readonly edits: LineEdits | undefined
  /** A layer to name in `independent-layers`; then the others agree. */
  readonly independentLayer: string | undefined
}

export interface FixSearch {
  readonly trials: TrialResolutions
  /** The context of the engine in use, if another engine made the trials. */
  readonly verifier: ResolveContext | undefined
  readonly all: readonly Layer[]
  /** The layers of each conflict. */
  readonly conflictingLayers: readonly (readonly Layer[])[]
  readonly cure: Cure | undefined
}

/** Verifies the cure, and looks for a layer without which there is no conflict. */
export async function suggestFix(search: FixSearch): Promise<SuggestedFix> {
  const { all, cure } = search
  const isVerified = cure !== undefined && (await verify(search, all, cure))
  return { edits: isVerified ? cure.edits : undefined, independentLayer: await findIndependentLayer(search) }
}

async function findIndependentLayer(search: FixSearch): Promise<string | undefined> {
  const { all, conflictingLayers } = search
  const [first = []] = conflictingLayers
  const candidates = first.filter((layer) => conflictingLayers.every((layers) => layers.length > 1 && layers.includes(layer)))
  for (const layer of [...candidates].reverse()) {
    const others = all.filter((each) => each !== layer)
    if ((await isSolved(search, others)) && (await isSolved(search, [layer]))) return layer.name
  }
  return undefined
}

async function isSolved(search: FixSearch, layers: readonly Layer[]): Promise<boolean> {
  const edits: LineEdits = new Map()
  const outcome = await search.trials.attempt(layers, edits)
  return outcome.state === 'solved' && (await verify(search, layers, { edits, versions: outcome.versions }))
}

/** Resolves with the engine in use and the versions of the trial, so that it need not search for them. */
async function verify(
  { verifier }: FixSearch,
  layers: readonly Layer[],
  { edits, versions }: { readonly edits: LineEdits; readonly versions: Versions },
): Promise<boolean> {
  if (verifier === undefined) return true
  const quick = await resolveEdited(readOnlyMetadata(verifier), layers, edits, versions)
  // Not every index answers range requests.
  const outcome = quick.state === 'failed' ? await resolveEdited(verifier, layers, edits, versions) : quick
  return outcome.state === 'solved'
}
