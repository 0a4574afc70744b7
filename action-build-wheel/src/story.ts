import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { allEnded } from '#shared/all-ended.js'
import { createCache } from '#shared/cache.js'
import { askPython } from '#shared/python.js'
import type { Python } from '#shared/python.js'
import type { World } from '#shared/world.js'
import { upload } from './artifact.js'
import { attest } from './attest.js'
import type { Built } from './build.js'
import { runGate } from './gate/run.js'
import { readyGate } from './gate/start.js'
import { readWheelInputs, shown } from './inputs.js'
import type { Inputs } from './inputs.js'
import { look } from './look.js'
import type { Plan } from './look.js'
import { comparePrevious } from './previous.js'
import { inspect, produce } from './produce.js'
import { publish } from './publish.js'
import { report } from './report.js'
import { keep, reuseKey, takeKept, whyNoReuse } from './reuse.js'
import { stageProject } from './stage.js'
import type { Stage } from './stage.js'

/** The whole action: gate, version, build, checks, and only then the wheel in `out-dir` and the artifact. */
export async function buildWheel(world: World): Promise<void> {
  const inputs = readWheelInputs(world)
  world.log.info(`Build the wheel of ${shown(world.workspace, inputs.project)}`)
  const plan = await look(world, inputs)
  const work = await mkdtemp(join(world.temp, 'eleanor-wheel-'))
  try {
    await make(world, inputs, plan, work)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function make(world: World, inputs: Inputs, plan: Plan, work: string): Promise<void> {
  const { repository, gate, changed } = plan
  const cache = createCache({ log: world.log, mode: inputs.cache })
  const gateWork = join(work, 'gate')
  const prepare = async () => {
    const python = await askPython(world, inputs.python)
    if (repository === undefined || gate === undefined) return { python }
    return { python, ready: await readyGate(world, gate, { inputs, cache, python, repository, changed, work: gateWork }) }
  }
  const [{ python, ready }, stage] = await allEnded([prepare(), stageProject(world, inputs, plan, join(work, 'source'))])
  const hooks =
    repository === undefined || ready === undefined
      ? []
      : await runGate(world, ready, { inputs, repository, stage, work: gateWork })

  const kept = join(world.temp, 'eleanor-cache', 'wheel')
  const key = await keyOf(world, inputs, repository, stage, python)
  const earlier = key === '' ? undefined : await takeKept(cache, key, kept)
  if (earlier !== undefined) world.log.info('This wheel was built and proved before, from the same files with the same tools.')
  world.setOutput('reused', earlier !== undefined)
  const { built, proved, inspected } =
    earlier === undefined
      ? await produce(world, inputs, plan, { python, cache, stage, work })
      : { ...earlier, inspected: await inspect(world, inputs, plan, python, earlier.built) }
  const { wheel, sdist, claims } = inspected

  if (inputs.previous !== '') await comparePrevious(world, inputs.previous, wheel)
  const attested = inputs.attest ? await attest(world, inputs, built) : ''
  const placed = await publish(built, inputs.outDir)
  tellPlaces(world, placed)
  if (inputs.artifact !== '') await upload(world, inputs, placed)
  await report(world, inputs, { claims, hooks, wheel, sdist, placed, attested, reused: earlier !== undefined, ...proved })
  if (key !== '' && earlier === undefined) await keep(cache, key, kept, built, proved)
}

/** The key under which an earlier wheel may be found; '' where none may be used. */
async function keyOf(
  world: World,
  inputs: Inputs,
  repository: Plan['repository'],
  stage: Stage,
  python: Python,
): Promise<string> {
  if (!inputs.reuse) return ''
  const why = whyNoReuse(world, inputs, repository)
  if (why !== '') world.log.info(`No earlier wheel is used, since ${why}.`)
  return repository === undefined || why !== '' ? '' : await reuseKey(world, inputs, repository, stage, python)
}

function tellPlaces(world: World, { wheel, sdist, sbom }: Built): void {
  world.setOutput('wheel', shown(world.workspace, wheel))
  if (sdist !== undefined) world.setOutput('sdist', shown(world.workspace, sdist))
  if (sbom !== undefined) world.setOutput('sbom', shown(world.workspace, sbom))
}
