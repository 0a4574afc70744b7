import { runTasks } from '#shared/concurrency/task-pool.js'
import { parsePins } from '#shared/requirements/pins.js'
import { explainConflict } from '../conflict/explain-conflict.js'
import { stampedOptions } from '../engine/command.js'
import { runEngine } from '../engine/run.js'
import { bodyDigest } from '../requirements/digest.js'
import { refuseMergeMarks, withLineEndsOf } from '../lockfile/lock-text.js'
import { newest } from '../lockfile/max-version.js'
import type { Stamp } from '../lockfile/stamp.js'
import { withStamp } from '../lockfile/stamp.js'
import type { Layer } from '../requirements/graph.js'
import type { Job } from './context.js'
import { lockTogether } from './joint.js'
import type { Starting } from './combined-requirements.js'
import { ConflictError } from './combined-requirements.js'

type Locks = ReadonlyMap<string, string>
type Settings = Pick<Stamp, 'engine' | 'python' | 'platform'>

/**
 * The new text of every lock that has to be made, by its path, stamped. With `resolution: joint` all layers but the separate
 * ones agree on every version; that may take more locks than the stale ones. Nothing in the real workspace is touched.
 */
export async function solve(job: Job, stale: readonly Layer[], locks: Locks, settings: Settings): Promise<Map<string, string>> {
  for (const { lock } of stale) refuseMergeMarks(lock, locks.get(lock) ?? '')
  const { resolution, separate } = job.inputs
  const joined = (layer: Layer) => resolution === 'joint' && !separate.includes(layer.name)
  const alone = await lockAlone(
    job,
    stale.filter((layer) => !joined(layer)),
    locks,
  )
  const common = await lockJoined(job, stale.filter(joined), job.graph.layers.filter(joined), locks)
  const texts = new Map([...alone, ...common])
  for (const [lock, text] of texts) await job.workshop.write(lock, text)
  const result = await stamped(job, texts, settings)
  return new Map([...result].map(([lock, text]) => [lock, withLineEndsOf(locks.get(lock) ?? '', text)]))
}

/** Each layer by itself, side by side; one that takes in another's lock waits for it. */
async function lockAlone(job: Job, layers: readonly Layer[], locks: Locks): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  await runTasks(
    layers.map((layer) => ({
      name: layer.lock,
      after: layer.closure,
      run: async () =>
        void texts.set(layer.lock, await runEngine(job, layer, { seed: keptText(job, locks.get(layer.lock) ?? '') })),
    })),
  )
  return texts
}

/** First only the stale layers, with the pins of the others fixed; where that cannot be, all that have to agree. */
async function lockJoined(job: Job, stale: readonly Layer[], all: readonly Layer[], locks: Locks): Promise<Map<string, string>> {
  if (stale.length === 0) return new Map()
  const fresh = all.filter((layer) => !stale.includes(layer))
  try {
    return await lockTogether(job, stale, startingFrom(job, locks, { fixed: fresh, kept: stale }))
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    if (fresh.length === 0) throw await explainConflict(job, all, error)
    job.context.log.info(`The other locks have to move too: ${fresh.map(({ lock }) => lock).join(', ')}`)
    return await lockTogether(job, all, startingFrom(job, locks, { fixed: [], kept: all })).catch(async (second: unknown) => {
      throw second instanceof ConflictError ? await explainConflict(job, all, second) : second
    })
  }
}

/**
 * The pins of some old locks. A package that two of them pin to different versions is free among the fixed ones, and starts from
 * the highest among those to keep.
 */
function startingFrom(job: Job, locks: Locks, layers: { fixed: readonly Layer[]; kept: readonly Layer[] }): Starting {
  const all = (of: readonly Layer[]) =>
    of.flatMap(({ lock }) => [...parsePins(locks.get(lock) ?? '')]).filter(([, version]) => !version.includes('/'))
  const [fixed, kept] = [all(layers.fixed), new Map<string, string>()]
  for (const [name, version] of all(layers.kept))
    if (mayStay(job, name)) kept.set(name, newest(kept.get(name) ?? version, version))
  const agreed = fixed.filter(([name, version]) => fixed.every(([other, found]) => other !== name || found === version))
  return { fixed: new Map(agreed), kept }
}

/** The old lock as far as its pins may stay. */
function keptText(job: Job, lock: string): string {
  return lock
    .split('\n')
    .filter((line) => [...parsePins(line).keys()].every((name) => mayStay(job, name)))
    .join('\n')
}

function mayStay({ inputs: { mode, upgradePackages } }: Job, name: string): boolean {
  return mode !== 'upgrade' && !upgradePackages.includes(name)
}

async function stamped(job: Job, texts: Locks, settings: Settings): Promise<Map<string, string>> {
  const result = new Map<string, string>()
  for (const { name, lock, closure } of job.graph.layers.filter((layer) => texts.has(layer.lock))) {
    // A lock of another layer may be a new one; everything else is as it was read.
    const isLock = (path: string) => job.graph.layers.some((layer) => layer.lock === path)
    const digest = async (path: string) =>
      (isLock(path) ? undefined : job.graph.sources.get(path)?.digest) ?? bodyDigest(await job.workshop.read(path))
    const files = await Promise.all(closure.map(async (path) => [path, await digest(path)] as const))
    result.set(
      lock,
      withStamp(texts.get(lock) ?? '', {
        ...settings,
        options: stampedOptions(job.inputs, name),
        files: Object.fromEntries(files),
      }),
    )
  }
  return result
}
