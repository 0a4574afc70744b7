import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { createCache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Siblings, SiblingWheel } from '../build/siblings.js'
import { planGate } from '../gate/plan-gate.js'
import type { WheelInputs } from '../inputs/types.js'
import type { OrderedPackage } from '../packages/build-order.js'
import type { Package } from '../packages/load-packages.js'
import { loadPackages } from '../packages/load-packages.js'
import { findRepository } from '../project/repository.js'
import { selectSources } from '../project/select-sources.js'
import type { SourceSelection } from '../project/staging.js'
import { stageSources } from '../project/staging.js'
import type { PackageToPublish } from '../publish/publish-packages.js'
import { publishPackages } from '../publish/publish-packages.js'
import { shareWheel } from '../publish/share-wheel.js'
import { reportPackages } from '../report/report-packages.js'
import { reportSizeDiff } from '../report/size-diff.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import type { WheelToPublish } from './obtain-wheel.js'
import { obtainWheel } from './obtain-wheel.js'
import { passGate } from './pass-gate.js'

type Packages = readonly OrderedPackage<Package>[]

/** One run for several packages, once inputs and projects are known to be valid. */
interface PackagesRun {
  readonly inputs: WheelInputs
  readonly packages: Packages
  /** Sources of all packages. */
  readonly selection: SourceSelection
  readonly toolchain: Toolchain
  readonly cache: Cache
  /** Private folder of the run. */
  readonly folder: string
}

/** A verified package that is not published yet. */
type BuiltPackage = WheelToPublish & PackageToPublish

/**
 * Runs the whole action for the packages of a monorepo: one gate, then build and verification of each package after those that it
 * requires. Only if all packages are verified, they reach `out-dir` and the artifact.
 */
export async function buildPackages(context: ActionContext, inputs: WheelInputs): Promise<void> {
  const { directory, build, version } = inputs
  const repository = await findRepository(context, directory)
  const packages = await loadPackages(context, { directory, patterns: inputs.packages, version, repository })
  context.log.info(`Build the wheels of ${packages.map(({ node }) => node.folder).join(', ')}`)
  const gatePlan = planGate(context, inputs.gate, { directory, repository })
  const sources = { directory, repository, projects: packages.map(({ node }) => node.project) }
  const selection = await selectSources(context, sources, {
    expectedVersion: version.expected,
    outDir: build.outDir,
    previousWheel: inputs.previousWheel,
    inputFiles: build.inputFiles,
    given: [],
  })
  const python = await inspectPython(context, inputs.python)
  const cache = createCache({ log: context.log, mode: inputs.cache, isNeededSoon: inputs.reuse })
  const { path: folder } = await context.privateDir()
  try {
    const request = { inputs, python, gatePlan, selection, directory, copiesLate: true, cache, folder }
    const { toolchain, hooks, removeCopy } = await passGate(context, request)
    await removeCopy()
    const built = await buildInOrder(context, { inputs, packages, selection, toolchain, cache, folder })
    const { attestation, publishAttestation, artifact } = inputs
    const { packages: published, attestationUrl } = await publishPackages(context, built, {
      outDir: build.outDir,
      attestation,
      publishAttestation,
      artifact,
    })
    await reportPackages(context, { hooks, packages: published, installWith: inputs.installation.lock, attestationUrl })
    for (const { save } of built) await save()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function buildInOrder(context: ActionContext, run: PackagesRun): Promise<BuiltPackage[]> {
  const folder = join(run.folder, 'siblings')
  await mkdir(folder)
  const directories = run.packages.map(({ node }) => node.project.directory)
  const built: BuiltPackage[] = []
  const wheels: SiblingWheel[] = []
  for (const [index, { node, installed }] of run.packages.entries()) {
    context.log.info(`Build the wheel of ${node.folder} (${index + 1} of ${run.packages.length})`)
    const needed = wheels.filter(({ name }) => installed.includes(normalizeName(name))).map(({ file }) => file)
    const siblings = { folder, directories, wheels: [...wheels], installed: needed }
    const result = await buildPackage(context, run, { node, siblings, folder: join(run.folder, `package-${index}`) })
    const { wheel } = result.inspection
    wheels.push({ name: wheel.name, version: wheel.version, file: await shareWheel(folder, wheel.file) })
    built.push(result)
  }
  return built
}

interface PackageBuild {
  readonly node: Package
  readonly siblings: Siblings
  /** Private folder of this package; it need not exist. */
  readonly folder: string
}

async function buildPackage(
  context: ActionContext,
  { inputs, selection, toolchain, cache }: PackagesRun,
  { node, siblings, folder }: PackageBuild,
): Promise<BuiltPackage> {
  const { project, key } = node
  const outputs = new Map<string, unknown>()
  const setOutput = (name: string, value: unknown) => void outputs.set(name, value)
  // A build may change its copy of the sources, so that each package gets a new one.
  const own = { ...selection, directory: project.directory }
  const stage = async () => await stageSources(context, own, join(folder, 'source'))
  const request = {
    inputs,
    given: undefined,
    sources: { project, selection: own, stage },
    siblings,
    cache,
    cacheFolder: join('packages', key ?? basename(folder)),
    folder,
  }
  const wheel = await obtainWheel({ ...context, setOutput }, request, toolchain)
  if (inputs.previousWheel !== undefined) await reportSizeDiff(context, inputs.previousWheel, wheel.inspection.wheel)
  await rm(join(folder, 'source'), { recursive: true, force: true })
  return { ...wheel, directory: project.directory, outputs, setOutput }
}
