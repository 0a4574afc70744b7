import { createCache } from '#shared/cache.js'
import { askPython } from '#shared/python.js'
import { projectEnv } from '#shared/project-env.js'
import { pythonTools } from '#shared/python-tools.js'
import type { World } from '#shared/world.js'
import { difference } from './difference.js'
import { downloads } from './downloads.js'
import { drift } from './drift.js'
import type { Drift } from './drift.js'
import { distributions, engineOptions } from './engine.js'
import type { Inputs } from './inputs.js'
import { look } from './look.js'
import type { Found } from './look.js'
import { refuseOtherHashes } from './other-hashes.js'
import { patient } from './patience.js'
import { hasCredentials, reaching } from './reach.js'
import { remembered } from './remembered.js'
import { changeLine, summary } from './report.js'
import { toolLock, wantedMinor } from './settings.js'
import { solve } from './solve.js'
import { standInPlace } from './stand-in-place.js'
import { standIns } from './stand-ins.js'
import { finishInterrupted } from './unfinished.js'
import { openWorkshop } from './workshop.js'
import { writeAll } from './write.js'

/** `mode: compile`: compiles every stale layer, writes all new locks or none, and reports what changed. */
export async function recompile(world: World, inputs: Inputs): Promise<void> {
  if (finishInterrupted(world.workspace, inputs.directory) === 'finished')
    world.log.warning('An earlier run was killed while it wrote the locks; the rest of them was put in place')
  const found = await look(world, inputs)
  const { graph, locks, stale } = found
  const { texts, keep } = stale.length === 0 ? nothing : await freshTexts(world, inputs, found)
  const read = [...graph.sources].map(([path, { text }]) => [path, text] as const)
  const seen = new Map<string, string | undefined>([...read, ...graph.layers.map(({ lock }) => [lock, locks.get(lock)] as const)])
  await writeAll({ workspace: world.workspace, directory: inputs.directory, seen }, texts)
  world.setOutput('changed', texts.size > 0)
  world.setOutput('diff', Object.fromEntries([...texts].map(([lock, text]) => [lock, difference(locks.get(lock) ?? '', text)])))
  for (const [lock, text] of texts) world.log.info(changeLine(lock, locks.get(lock) ?? '', text))
  if (texts.size === 0) world.log.info(`All ${graph.layers.length} locks are up to date.`)
  const differing = drift(new Map(graph.layers.map(({ name, lock }) => [name, texts.get(lock) ?? locks.get(lock) ?? ''])))
  world.setOutput('drift', differing)
  if (differing.length > 0) world.log.warning(driftText(differing))
  world.summary.add(summary({ layers: graph.layers, stale, before: locks, after: texts, drift: differing, mode: 'compile' }))
  await keep()
}

interface Fresh {
  readonly texts: ReadonlyMap<string, string>
  /** Keeps them for a later run; to be called when they are in place. */
  readonly keep: () => Promise<void>
}

const nothing: Fresh = { texts: new Map(), keep: () => Promise.resolve() }

async function freshTexts(world: World, inputs: Inputs, found: Found): Promise<Fresh> {
  const { graph, wanted, locks, stale } = found
  world.log.info(
    `${stale.length} of ${graph.layers.length} locks are stale: ${stale.map(({ layer, detail }) => `${layer} (${detail})`).join('; ')}`,
  )
  const python = await askPython(world, inputs.python)
  const cache = createCache({ log: world.log, mode: inputs.cache })
  const minor = wantedMinor(inputs) ?? python.minor
  const earlier = remembered(world, cache, { inputs, found, python, minor })
  const recalled = await earlier.recall()
  if (recalled !== undefined) return { texts: recalled, keep: nothing.keep }
  const [saved, tools] = await Promise.all([
    downloads(world, cache, {
      engine: inputs.engine,
      made: [python.platform, `py${minor}`, ...wanted.engine.split(' ')].join('-'),
      sources: [...graph.sources.values()].map(({ text }) => text),
      secret: hasCredentials(world.env, inputs),
    }),
    pythonTools(world, cache, { lock: toolLock(world, inputs), python, name: distributions[inputs.engine] }),
  ])
  const workshop = await openWorkshop(world, graph)
  try {
    const layers = graph.layers.filter(({ lock }) => stale.some((each) => each.lock === lock))
    // An address in a requirements file may have the token in it, `${GITHUB_TOKEN}`; the rest of the step is not for engines.
    const env = { ...projectEnv(world.env), GITHUB_TOKEN: world.env.GITHUB_TOKEN, ...saved.env }
    const reachable = reaching({ ...world, env }, world.workspace, inputs)
    const run = patient(reachable, { minutes: inputs.timeoutMinutes, python: tools.python })
    const job = {
      world: { ...reachable, run },
      inputs,
      graph,
      workshop,
      tools,
      standIns: standIns(
        world.log,
        standInPlace(reachable.env, { inputs, python, tools, home: saved.folder ?? world.toolCache }),
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
