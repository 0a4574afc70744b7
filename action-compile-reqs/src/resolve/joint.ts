import { runTasks } from '#shared/concurrency/task-pool.js'
import { parsePins } from '#shared/requirements/pins.js'
import { runEngine } from '../engine/run.js'
import type { Layer } from '../requirements/graph.js'
import type { Job } from './context.js'
import { derivable, derivedLocks } from './render-locks.js'
import type { Starting } from './combined-requirements.js'
import { unionWithPip } from './resolve-with-pip.js'
import { unionWithUv } from './resolve-with-uv.js'

/**
 * Makes the locks of layers that have to agree: one resolution over all of them, then each layer's lock from it. Where the
 * engine has to write a lock itself, it starts from the common pins, which it keeps. Throws `ConflictError` when there is no
 * common solution.
 */
export async function lockTogether(job: Job, layers: readonly Layer[], starting: Starting): Promise<Map<string, string>> {
  // The old locks must not limit the new ones where a layer takes in another's lock.
  for (const { lock } of layers) await job.workshop.write(lock, '')
  if (job.inputs.engine === 'pip-compile') {
    const resolution = await unionWithPip(job, layers, starting)
    if (derivable(job, layers, resolution)) return await derivedLocks(job, layers, resolution)
    return await engineLocks(
      job,
      layers,
      [...resolution.packages.values()]
        .filter(({ isDirect }) => !isDirect)
        .map(({ key, version }) => `${key}==${version}\n`)
        .join(''),
    )
  }
  // Everything is in uv's cache by now, and asking the index again would only cost time.
  return await engineLocks(job, layers, await unionWithUv(job, layers, starting), { UV_OFFLINE: '1' })
}

/** Has the engine write each lock, side by side, and makes sure that it kept to the common pins. */
async function engineLocks(
  job: Job,
  layers: readonly Layer[],
  union: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Map<string, string>> {
  const common = pinSet(union)
  const texts = new Map<string, string>()
  await runTasks(
    layers.map((layer) => ({
      name: layer.lock,
      after: layer.closure,
      async run() {
        const text = await runEngine(job, layer, { seed: union, env })
        const strayed = [...pinSet(text)].filter((pin) => !common.has(pin))
        if (strayed.length > 0) throw new Error(`${layer.lock} does not keep to the common solution: ${strayed.join(', ')}`)
        texts.set(layer.lock, text)
      },
    })),
  )
  return new Map(layers.map(({ lock }) => [lock, texts.get(lock) ?? '']))
}

/** Name and version of each pin, without those of an address. A universal lock may pin a name more than once. */
function pinSet(lock: string): Set<string> {
  const found = lock.split('\n').flatMap((line) => [...parsePins(line)])
  return new Set(found.filter(([, version]) => !version.includes('/')).map(([name, version]) => `${name}==${version}`))
}
