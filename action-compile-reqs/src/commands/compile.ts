import { createCache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { envForProject } from '#shared/process/child-env.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import { downloads } from '../cache/download-cache.js'
import { remembered } from '../cache/lock-cache.js'
import { standInPlace } from '../cache/metadata-wheel-access.js'
import { standIns } from '../cache/metadata-wheel-store.js'
import { distributions, engineOptions } from '../engine/command.js'
import { toolLock, wantedMinor } from '../staleness/expected-settings.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { difference } from '../lockfile/lock-diff.js'
import { refuseOtherHashes } from '../lockfile/verify-hashes.js'
import type { Drift } from '../lockfile/version-drift.js'
import { drift } from '../lockfile/version-drift.js'
import { finishInterrupted } from '../lockfile/write-journal.js'
import { writeAll } from '../lockfile/write-locks.js'
import { hasCredentials, reaching } from '../package-index/access.js'
import { patient } from '../package-index/retry.js'
import { changeLine, summary } from '../report/summary.js'
import { solve } from '../resolve/resolve-locks.js'
import { openWorkshop } from '../sandbox/sandbox.js'
import type { Found } from './inspect.js'
import { look } from './inspect.js'

/** `mode: compile`: compiles every stale layer, writes all new locks or none, and reports what changed. */
export async function recompile(context: ActionContext, inputs: Inputs): Promise<void> {
  if (finishInterrupted(context.workspace, inputs.directory) === 'finished')
    context.log.warning('An earlier run was killed while it wrote the locks; the rest of them was put in place')
  const found = await look(context, inputs)
  const { graph, locks, stale } = found
  const { texts, keep } = stale.length === 0 ? nothing : await freshTexts(context, inputs, found)
  const read = [...graph.sources].map(([path, { text }]) => [path, text] as const)
  const seen = new Map<string, string | undefined>([...read, ...graph.layers.map(({ lock }) => [lock, locks.get(lock)] as const)])
  await writeAll({ workspace: context.workspace, directory: inputs.directory, seen }, texts)
  context.setOutput('changed', texts.size > 0)
  context.setOutput('diff', Object.fromEntries([...texts].map(([lock, text]) => [lock, difference(locks.get(lock) ?? '', text)])))
  for (const [lock, text] of texts) context.log.info(changeLine(lock, locks.get(lock) ?? '', text))
  if (texts.size === 0) context.log.info(`All ${graph.layers.length} locks are up to date.`)
  const differing = drift(new Map(graph.layers.map(({ name, lock }) => [name, texts.get(lock) ?? locks.get(lock) ?? ''])))
  context.setOutput('drift', differing)
  if (differing.length > 0) context.log.warning(driftText(differing))
  context.summary.add(summary({ layers: graph.layers, stale, before: locks, after: texts, drift: differing, mode: 'compile' }))
  await keep()
}

interface Fresh {
  readonly texts: ReadonlyMap<string, string>
  /** Keeps them for a later run; to be called when they are in place. */
  readonly keep: () => Promise<void>
}

const nothing: Fresh = { texts: new Map(), keep: () => Promise.resolve() }

async function freshTexts(context: ActionContext, inputs: Inputs, found: Found): Promise<Fresh> {
  const { graph, wanted, locks, stale } = found
  context.log.info(
    `${stale.length} of ${graph.layers.length} locks are stale: ${stale.map(({ layer, detail }) => `${layer} (${detail})`).join('; ')}`,
  )
  const python = await inspectPython(context, inputs.python)
  const cache = createCache({ log: context.log, mode: inputs.cache })
  const minor = wantedMinor(inputs) ?? python.minor
  const earlier = remembered(context, cache, { inputs, found, python, minor })
  const recalled = await earlier.recall()
  if (recalled !== undefined) return { texts: recalled, keep: nothing.keep }
  const [saved, tools] = await Promise.all([
    downloads(context, cache, {
      engine: inputs.engine,
      made: [python.platform, `py${minor}`, ...wanted.engine.split(' ')].join('-'),
      sources: [...graph.sources.values()].map(({ text }) => text),
      secret: hasCredentials(context.env, inputs),
    }),
    installPythonTools(context, cache, { lock: toolLock(context, inputs), python, name: distributions[inputs.engine] }),
  ])
  const workshop = await openWorkshop(context, graph)
  try {
    const layers = graph.layers.filter(({ lock }) => stale.some((each) => each.lock === lock))
    // An address in a requirements file may have the token in it, `${GITHUB_TOKEN}`; the rest of the step is not for engines.
    const env = { ...envForProject(context.env), GITHUB_TOKEN: context.env.GITHUB_TOKEN, ...saved.env }
    const reachable = reaching({ ...context, env }, context.workspace, inputs)
    const run = patient(reachable, { minutes: inputs.timeoutMinutes, python: tools.python })
    const job = {
      context: { ...reachable, run },
      inputs,
      graph,
      workshop,
      tools,
      standIns: standIns(
        context.log,
        standInPlace(reachable.env, { inputs, python, tools, home: saved.folder ?? context.toolCache }),
      ),
      python,
      minor,
      options: engineOptions(inputs),
    }
    const texts = await solve(job, layers, locks, {
      engine: `${inputs.engine} ${tools.version}`,
      python: minor,
      platform: wanted.platform,
    })
    refuseOtherHashes(locks, texts, inputs.upgradePackages)
    const keep = async () => {
      await Promise.all([earlier.keep(texts), saved.keep()])
    }
    return { texts, keep }
  } finally {
    await workshop.close()
  }
}

function driftText(differing: readonly Drift[]): string {
  const shown = differing.map(
    ({ package: name, versions }) =>
      `${name} (${Object.entries(versions)
        .map(([layer, version]) => `${layer} ${version}`)
        .join(', ')})`,
  )
  return `Layers pin different versions and cannot be installed together: ${shown.join('; ')}`
}
