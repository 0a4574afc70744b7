import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import { optionsInLock } from '../engine/layer-options.js'
import { findDrift } from '../lockfile/version-drift.js'
import { groupJointLayers } from '../requirements/joint-layers.js'
import { splitLeadingComments } from '../requirements/leading-comments.js'
import { currentFiles } from '../staleness/current-files.js'
import { findStaleLocks } from '../staleness/staleness.js'
import type { LockCacheRequest } from './lock-cache-key.js'

type Locks = ReadonlyMap<string, string>

export type CachedLocks =
  | { readonly state: 'valid'; readonly locks: Locks }
  | { readonly state: 'invalid'; readonly reason: string }

type VerificationRequest = Pick<LockCacheRequest, 'project' | 'settings' | 'pythonVersion'>

/** Parses a cache entry and verifies that a run with this request could have written its locks. */
export function verifyCachedLocks(json: string, request: VerificationRequest): CachedLocks {
  const locks = parseLocks(json)
  if (locks === undefined) return { state: 'invalid', reason: 'it is not valid' }
  const reason = findContentProblem(locks, request) ?? findResolutionProblem(locks, request)
  return reason === undefined ? { state: 'valid', locks } : { state: 'invalid', reason }
}

function parseLocks(json: string): Locks | undefined {
  try {
    const entries = Object.entries(JSON.parse(json) as Record<string, unknown>)
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return texts.length === entries.length ? new Map(texts) : undefined
  } catch {
    return undefined
  }
}

/** The entry must hold the stale locks, no other files, and nothing but pins. */
function findContentProblem(locks: Locks, { project: { graph, stale } }: VerificationRequest): string | undefined {
  const layerLocks = new Set(graph.layers.map(({ lock }) => lock))
  if ([...locks.keys()].some((path) => !layerLocks.has(path))) return 'it contains a file that is not a lock of these layers'
  const missing = stale.find(({ lock }) => !locks.has(lock))
  if (missing !== undefined) return `it does not contain ${missing.lock}`
  const optionsOf = (path: string) =>
    graph.layers.filter(({ lock }) => lock === path).flatMap((layer) => optionsInLock(layer, graph))
  const suspicious = [...locks].find(([path, text]) => !containsOnlyPins(text, optionsOf(path)))
  return suspicious === undefined ? undefined : `${suspicious[0]} contains more than pins`
}

function containsOnlyPins(text: string, options: readonly string[]): boolean {
  const statements = splitLogicalLines(splitLeadingComments(text).body)
  return statements.every((line) => options.includes(line.text) || /^[\w.[\],-]+==\S/.test(line.text))
}

/** With these locks nothing may be stale, and joint layers must agree. */
function findResolutionProblem(locks: Locks, { project, settings, pythonVersion }: VerificationRequest): string | undefined {
  const { graph, expected } = project
  const files = currentFiles(graph, project.locks, locks)
  const [stale] = findStaleLocks(graph.layers, { ...expected, python: pythonVersion }, files)
  if (stale !== undefined) return `${stale.lock} would be stale: ${stale.detail}`
  const [drift] = groupJointLayers(graph.layers, settings.joint).flatMap((layers) => findDrift(layers, files.locks))
  return drift === undefined ? undefined : `its layers pin different versions of ${drift.package}`
}
