import { rm } from 'node:fs/promises'
import type { Cache } from '#shared/cache/cache.js'
import { createCache } from '#shared/cache/cache.js'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { Python } from '#shared/python/inspect-python.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import type { HookResult } from '../gate/hooks/hook-output.js'
import type { GatePlan } from '../gate/plan-gate.js'
import { planGate } from '../gate/plan-gate.js'
import type { WheelInputs } from '../inputs/types.js'
import type { GivenWheels } from '../project/given-wheels.js'
import { requireGivenWheels } from '../project/given-wheels.js'
import type { Project } from '../project/inspect-project.js'
import { inspectProject } from '../project/inspect-project.js'
import { selectSources } from '../project/select-sources.js'
import type { SourceSelection, StagedSources } from '../project/staging.js'
import { publishSdist } from '../publish/publish-sdist.js'
import { publishWheel } from '../publish/publish-wheel.js'
import { reportResults } from '../report/report-results.js'
import { reportSdist } from '../report/report-sdist.js'
import { reportSizeDiff } from '../report/size-diff.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import { buildAndVerifySdist } from '../verify/verify-sdist.js'
import { obtainWheel } from './obtain-wheel.js'
import { passGate } from './pass-gate.js'

/** One run of the action, once inputs and project are known to be valid. */
interface WheelRun {
  readonly inputs: WheelInputs
  /** Wheels that were built before; undefined if this run builds the wheel. */
  readonly given: GivenWheels | undefined
  readonly project: Project
  readonly python: Python
  readonly selection: SourceSelection
  /** Undefined when the gate does not run. */
  readonly gatePlan: GatePlan | undefined
  readonly cache: Cache
  /** Private folder, removed at the end of the run, or by `post` if the run is killed. */
  readonly folder: string
}

/** Builds, verifies and publishes the wheel of one project, or its sdist alone. */
export async function buildProject(context: ActionContext, inputs: WheelInputs): Promise<void> {
  context.log.info(`Build the wheel of ${relativePosixPath(context.workspace, inputs.directory)}`)
  const cache = createCache({ log: context.log, mode: inputs.cache, isNeededSoon: inputs.reuse })
  // At the same time, because most of what both take is the start of processes.
  const [prepared, python] = await settleAll([prepareRun(context, inputs), inspectPython(context, inputs.python)])
  const { path: folder } = await context.privateDir()
  try {
    await runSteps(context, { ...prepared, inputs, python, cache, folder })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads and checks the project. */
async function prepareRun(
  context: ActionContext,
  inputs: WheelInputs,
): Promise<Pick<WheelRun, 'given' | 'project' | 'selection' | 'gatePlan'>> {
  const { directory, build, wheels } = inputs
  const given =
    wheels.length === 0 ? undefined : await requireGivenWheels(context, { directory, outDir: build.outDir, patterns: wheels })
  const project = await inspectProject(context, directory, inputs.version)
  const gatePlan = planGate(context, inputs.gate, project)
  const sources = { directory, repository: project.repository, projects: [project] }
  const selection = await selectSources(context, sources, {
    expectedVersion: inputs.version.expected,
    outDir: build.outDir,
    previousWheel: inputs.previousWheel,
    inputFiles: given === undefined ? build.inputFiles : [],
    given: given === undefined ? [] : [...given.wheels, ...(given.sdist === undefined ? [] : [given.sdist])],
  })
  return { given, project, selection, gatePlan }
}

async function runSteps(context: ActionContext, run: WheelRun): Promise<void> {
  const { inputs, given, project, selection, cache, folder } = run
  const { directory } = project
  const { toolchain, stage, hooks } = await passGate(context, { ...run, directory, copiesLate: inputs.reuse })
  if (inputs.build.skipWheel) {
    await releaseSdist(context, run, { hooks, staged: await stage(), toolchain })
    return
  }
  const sources = { project, selection, stage }
  const request = { inputs, given, sources, siblings: undefined, cache, cacheFolder: 'wheel', folder }
  const wheel = await obtainWheel(context, request, toolchain)
  const { built, inspection, verification, isReused } = wheel
  if (inputs.previousWheel !== undefined) await reportSizeDiff(context, inputs.previousWheel, inspection.wheel)
  const { attestation, publishAttestation, artifact, metadataArtifact } = inputs
  const installWith = inputs.installation.lock
  const published = await publishWheel(context, built, {
    directory: inputs.directory,
    outDir: inputs.build.outDir,
    attestation,
    publishAttestation,
    artifact,
    metadata: metadataArtifact && { ...metadataArtifact, text: inspection.wheel.metadataText },
  })
  await reportResults(context, { hooks, inspection, verification, isReused, installWith, ...published })
  await wheel.save()
}

interface SdistRun {
  readonly hooks: readonly HookResult[]
  readonly staged: StagedSources
  readonly toolchain: Toolchain
}

/** Builds, verifies, publishes and reports the sdist alone. */
async function releaseSdist(
  context: ActionContext,
  { inputs, project, selection, folder }: WheelRun,
  { hooks, staged, toolchain }: SdistRun,
): Promise<void> {
  const { build, attestation, publishAttestation, artifact } = inputs
  context.setOutput('reused', false)
  const settings = { ...inputs, siblings: undefined, folder }
  const sdist = await buildAndVerifySdist(context, toolchain, { project, selection, staged }, settings)
  const published = await publishSdist(context, sdist.file, {
    outDir: build.outDir,
    attestation,
    publishAttestation,
    artifact,
  })
  await reportSdist(context, { hooks, sdist, ...published })
}
