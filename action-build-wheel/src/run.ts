import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { createCache } from '#shared/cache/cache.js'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { hideStepVariables } from '#shared/process/hidden-env.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { describeFindLinks, listFindLinks } from './build/find-links.js'
import { findCacheEntry } from './cache/find-entry.js'
import { restoreWheel, saveWheel } from './cache/wheel-cache.js'
import type { HookResult } from './gate/hooks/hook-output.js'
import type { GatePlan } from './gate/plan-gate.js'
import { planGate } from './gate/plan-gate.js'
import type { PreparedGate } from './gate/prepare-gate.js'
import { prepareGate } from './gate/prepare-gate.js'
import { runGate } from './gate/run-gate.js'
import { readWheelInputs } from './inputs/read-inputs.js'
import type { WheelInputs } from './inputs/types.js'
import type { GivenWheels } from './project/given-wheels.js'
import { listGivenFiles, requireGivenWheels } from './project/given-wheels.js'
import type { Project } from './project/inspect-project.js'
import { inspectProject } from './project/inspect-project.js'
import { selectSources } from './project/select-sources.js'
import type { SourceSelection, StagedSources } from './project/staging.js'
import { stageSources } from './project/staging.js'
import { discardEarlierResultsOnFailure } from './publish/discard-earlier-results.js'
import { publishSdist } from './publish/publish-sdist.js'
import { publishWheel } from './publish/publish-wheel.js'
import { reportResults } from './report/report-results.js'
import { reportSdist } from './report/report-sdist.js'
import { reportSizeDiff } from './report/size-diff.js'
import type { Toolchain } from './tools/pinned-tools.js'
import { createToolInstaller } from './tools/pinned-tools.js'
import type { VerifiedWheel } from './verify/build-and-verify.js'
import { buildAndVerify } from './verify/build-and-verify.js'
import type { InspectionSettings } from './verify/inspect-distributions.js'
import { inspectDistributions } from './verify/inspect-distributions.js'
import type { VerifiedBuild } from './verify/verification.js'
import { buildAndVerifySdist } from './verify/verify-sdist.js'
import { verifyGivenWheels } from './verify/verify-wheels.js'

/** One run of the action, once inputs and project are known to be valid. */
interface WheelRun {
  readonly inputs: WheelInputs
  /** Wheels that were built before; undefined if this run builds the wheel. */
  readonly given: GivenWheels | undefined
  readonly project: Project
  readonly selection: SourceSelection
  /** Undefined when the gate does not run. */
  readonly gatePlan: GatePlan | undefined
  readonly cache: Cache
  /** Private folder, removed at the end of the run, or by `post` if the run is killed. */
  readonly folder: string
}

interface WheelToPublish extends VerifiedWheel {
  /** Whether the wheel comes from an earlier run. */
  readonly isReused: boolean
  /** Caches the wheel for later runs. */
  readonly save: () => Promise<void>
}

/** Runs the whole action: gate, build and verification. Only a verified wheel reaches `out-dir` and the artifact. */
export async function buildWheel(context: ActionContext): Promise<void> {
  const inputs = await readWheelInputs(context)
  hideStepVariables(context.temp)
  const { directory, build, previousWheel, wheels } = inputs
  const given = await listGivenFiles({ directory, patterns: wheels })
  const earlier = { directory, outDir: build.outDir, previousWheel, given }
  await discardEarlierResultsOnFailure(context, earlier, () => buildProject(context, inputs))
}

async function buildProject(context: ActionContext, inputs: WheelInputs): Promise<void> {
  context.log.info(`Build the wheel of ${relativePosixPath(context.workspace, inputs.directory)}`)
  const { directory, build, wheels } = inputs
  const given =
    wheels.length === 0 ? undefined : await requireGivenWheels(context, { directory, outDir: build.outDir, patterns: wheels })
  const project = await inspectProject(context, directory, inputs.version)
  const gatePlan = planGate(context, inputs.gate, project)
  const selection = await selectSources(context, project, {
    expectedVersion: inputs.version.expected,
    outDir: build.outDir,
    previousWheel: inputs.previousWheel,
    inputFiles: given === undefined ? build.inputFiles : [],
    given: given === undefined ? [] : [...given.wheels, ...(given.sdist === undefined ? [] : [given.sdist])],
  })
  const cache = createCache({ log: context.log, mode: inputs.cache })
  const { path: folder } = await context.privateDir()
  try {
    await runSteps(context, { inputs, given, project, selection, gatePlan, cache, folder })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runSteps(context: ActionContext, run: WheelRun): Promise<void> {
  const { inputs, project, selection, folder } = run
  const [{ toolchain, gate }, staged] = await settleAll([
    prepareTools(context, run),
    stageSources(context, selection, join(folder, 'source')),
  ])
  const gateRun = { directory: project.directory, timeoutMs: inputs.gate.timeoutMs, staged, changed: selection.changed }
  const hooks = gate === undefined ? [] : await runGate(context, gate, gateRun)
  if (inputs.build.skipWheel) {
    await releaseSdist(context, run, { hooks, staged, toolchain })
    return
  }
  const wheel = await obtainWheel(context, run, staged, toolchain)
  const { built, inspection, verification, isReused } = wheel
  if (inputs.previousWheel !== undefined) await reportSizeDiff(context, inputs.previousWheel, inspection.wheel)
  const { attestation, artifact, metadataArtifact } = inputs
  const installWith = inputs.installation.lock
  const published = await publishWheel(context, built, {
    directory: inputs.directory,
    outDir: inputs.build.outDir,
    attestation,
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
  const { build, attestation, artifact } = inputs
  context.setOutput('reused', false)
  const sdist = await buildAndVerifySdist(context, toolchain, { project, selection, staged }, { ...inputs, folder })
  const published = await publishSdist(context, sdist.file, { outDir: build.outDir, attestation, artifact })
  await reportSdist(context, { hooks, sdist, ...published })
}

/** Inspects the interpreter and prepares the gate. */
async function prepareTools(
  context: ActionContext,
  { inputs, gatePlan, cache, folder }: WheelRun,
): Promise<{ readonly toolchain: Toolchain; readonly gate: PreparedGate | undefined }> {
  const python = await inspectPython(context, inputs.python)
  const toolchain = { python, installTool: createToolInstaller(context, cache, python) }
  if (gatePlan === undefined) return { toolchain, gate: undefined }
  const gate = await prepareGate(context, gatePlan, {
    ...toolchain,
    cache,
    files: inputs.gate.files,
    stage: inputs.gate.stage,
    folder: join(folder, 'gate'),
  })
  return { toolchain, gate }
}

/** Verifies given wheels, restores the verified wheel of an earlier run, or builds and verifies a new one. Sets the output `reused`. */
async function obtainWheel(
  context: ActionContext,
  { inputs, given, project, selection, cache, folder }: WheelRun,
  staged: StagedSources,
  toolchain: Toolchain,
): Promise<WheelToPublish> {
  const { build, lint, contents, installation, sbom } = inputs
  const { builder, command, reproducible } = build
  const { python } = toolchain
  const sources = { project, selection, staged }
  const settings = { build, contents, lint, installation, sbom, folder }
  if (given !== undefined) {
    context.setOutput('reused', false)
    const wheels = await verifyGivenWheels(context, toolchain, sources, { ...settings, given })
    return { ...wheels, isReused: false, save: () => Promise.resolve() }
  }
  const entry = inputs.reuse
    ? await findCacheEntry(context, {
        expectedVersion: inputs.version.expected,
        repository: project.repository,
        sources: staged,
        python,
        locks: [build.constraints, installation.lock],
        inputs: {
          builder,
          command,
          skipSdist: build.skipSdist,
          reproducible,
          reproducibleIgnore: build.reproducibleIgnore,
          ...lint,
          sbom,
          ...testInputs(installation),
          versionFile: inputs.version.file,
          local: inputs.version.local,
          links: await describeLinks(context, inputs),
        },
      })
    : undefined
  const earlier = entry && (await restoreWheel(cache, entry))
  context.setOutput('reused', earlier !== undefined)
  if (earlier !== undefined) {
    const { versionSources, localVersion } = project
    return await reuseWheel(context, earlier, { python, contents, versionSources, localVersion })
  }
  const wheel = await buildAndVerify(context, toolchain, sources, settings)
  const save = async () => {
    if (entry !== undefined) await saveWheel(cache, entry, wheel)
  }
  return { ...wheel, isReused: false, save }
}

/** Inspects the wheel of an earlier run. It is in the cache already, so there is nothing to save. */
async function reuseWheel(context: ActionContext, earlier: VerifiedBuild, settings: InspectionSettings): Promise<WheelToPublish> {
  context.log.info('Reuse the verified wheel of an earlier run with the same files and tools.')
  const inspection = await inspectDistributions(context, earlier.built, settings)
  return { ...earlier, inspection, isReused: true, save: () => Promise.resolve() }
}

/** Describes the wheels that the build and the test installation may use besides the index. */
async function describeLinks({ temp }: Pick<ActionContext, 'temp'>, { directory, installation }: WheelInputs): Promise<string[]> {
  return await describeFindLinks(await listFindLinks(temp, { directory, given: installation.findLinks }))
}

/** What of the inputs changes the test installation, apart from the content of the lock. */
function testInputs({ importCheck, testCommand, testRequires }: WheelInputs['installation']): object {
  return { importCheck, testCommand, testRequires }
}
