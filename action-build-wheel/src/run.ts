import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createCache } from '#shared/cache/cache.js'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import type { Built } from './build/build-distributions.js'
import { inspect, produce } from './verify/verify-wheel.js'
import { keep, reuseKey, takeKept, whyNoReuse } from './cache/wheel-cache.js'
import { readyGate } from './gate/prepare-gate.js'
import { runGate } from './gate/run-gate.js'
import type { Inputs } from './inputs/read-inputs.js'
import { readWheelInputs, shown } from './inputs/read-inputs.js'
import type { Plan } from './project/inspect-project.js'
import { look } from './project/inspect-project.js'
import type { Stage } from './project/staging.js'
import { stageProject } from './project/staging.js'
import { attest } from './publish/attest.js'
import { publish } from './publish/copy-to-out-dir.js'
import { report } from './report/summary.js'
import { upload } from './publish/upload-artifact.js'
import { comparePrevious } from './verify/size-diff.js'

/** The whole action: gate, version, build, checks, and only then the wheel in `out-dir` and the artifact. */
export async function buildWheel(context: ActionContext): Promise<void> {
  const inputs = readWheelInputs(context)
  context.log.info(`Build the wheel of ${shown(context.workspace, inputs.project)}`)
  const plan = await look(context, inputs)
  const work = await mkdtemp(join(context.temp, 'eleanor-wheel-'))
  try {
    await make(context, inputs, plan, work)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function make(context: ActionContext, inputs: Inputs, plan: Plan, work: string): Promise<void> {
  const { repository, gate, changed } = plan
  const cache = createCache({ log: context.log, mode: inputs.cache })
  const gateWork = join(work, 'gate')
  const prepare = async () => {
    const python = await inspectPython(context, inputs.python)
    if (repository === undefined || gate === undefined) return { python }
    return { python, ready: await readyGate(context, gate, { inputs, cache, python, repository, changed, work: gateWork }) }
  }
  const [{ python, ready }, stage] = await settleAll([prepare(), stageProject(context, inputs, plan, join(work, 'source'))])
  const hooks =
    repository === undefined || ready === undefined
      ? []
      : await runGate(context, ready, { inputs, repository, stage, work: gateWork })

  const kept = join(context.temp, 'eleanor-cache', 'wheel')
  const key = await keyOf(context, inputs, repository, stage, python)
  const earlier = key === '' ? undefined : await takeKept(cache, key, kept)
  if (earlier !== undefined) context.log.info('This wheel was built and proved before, from the same files with the same tools.')
  context.setOutput('reused', earlier !== undefined)
  const { built, proved, inspected } =
    earlier === undefined
      ? await produce(context, inputs, plan, { python, cache, stage, work })
      : { ...earlier, inspected: await inspect(context, inputs, plan, python, earlier.built) }
  const { wheel, sdist, claims } = inspected

  if (inputs.previous !== '') await comparePrevious(context, inputs.previous, wheel)
  const attested = inputs.attest ? await attest(context, inputs, built) : ''
  const placed = await publish(built, inputs.outDir)
  tellPlaces(context, placed)
  if (inputs.artifact !== '') await upload(context, inputs, placed)
  await report(context, inputs, { claims, hooks, wheel, sdist, placed, attested, reused: earlier !== undefined, ...proved })
  if (key !== '' && earlier === undefined) await keep(cache, key, kept, built, proved)
}

/** The key under which an earlier wheel may be found; '' where none may be used. */
async function keyOf(
  context: ActionContext,
  inputs: Inputs,
  repository: Plan['repository'],
  stage: Stage,
  python: Python,
): Promise<string> {
  if (!inputs.reuse) return ''
  const why = whyNoReuse(context, inputs, repository)
  if (why !== '') context.log.info(`No earlier wheel is used, since ${why}.`)
  return repository === undefined || why !== '' ? '' : await reuseKey(context, inputs, repository, stage, python)
}

function tellPlaces(context: ActionContext, { wheel, sdist, sbom }: Built): void {
  context.setOutput('wheel', shown(context.workspace, wheel))
  if (sdist !== undefined) context.setOutput('sdist', shown(context.workspace, sdist))
  if (sbom !== undefined) context.setOutput('sbom', shown(context.workspace, sbom))
}
