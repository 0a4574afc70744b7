import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createCache } from '#shared/cache.js'
import type { Cache } from '#shared/cache.js'
import { askPython } from '#shared/python.js'
import type { Python } from '#shared/python.js'
import type { World } from '#shared/world.js'
import { upload } from './artifact.js'
import { attest } from './attest.js'
import { build } from './build.js'
import type { BuildParts, Built } from './build.js'
import { chooseBuilder } from './builders.js'
import { fencedEnv } from './fence.js'
import { planGate } from './gate/plan.js'
import type { GatePlan } from './gate/plan.js'
import { runGate } from './gate/run.js'
import { readWheelInputs, shown } from './inputs.js'
import type { Inputs } from './inputs.js'
import { proveInstall } from './install.js'
import { comparePrevious } from './previous.js'
import { publish } from './publish.js'
import { readPyproject } from './pyproject.js'
import type { Table } from './pyproject.js'
import { readSdist } from './sdist.js'
import { runCheckers } from './checkers.js'
import { checkContents } from './contents.js'
import { ageFiles, areEqual, compareWheels, nextTick, requireReproducible } from './reproduce.js'
import { report } from './report.js'
import { keep, reuseKey, takeKept, whyNoReuse } from './reuse.js'
import { makeSbom } from './sbom.js'
import { allowedChanges, findRepository, requireBuildSystem } from './source.js'
import type { Repository } from './source.js'
import { stageFolder, stageRepository } from './stage.js'
import type { Stage } from './stage.js'
import { lockedTools } from './tools.js'
import { findVersionFile } from './version-file.js'
import { agree, sourceClaims } from './version.js'
import type { Claim } from './version.js'
import { readWheel } from './wheel.js'

/** The first moment that a zip can hold, for a project without a commit. Source: APPNOTE.TXT 4.4.6. */
const zipEpoch = '315532800'

/** What is known before anything has been done. */
interface Plan {
  readonly repository: Repository | undefined
  /** Files that differ from the commit and may do so, absolute. */
  readonly changed: readonly string[]
  readonly claims: readonly Claim[]
  readonly pyproject: Table
  /** Undefined when the gate is left out. */
  readonly gate: GatePlan | undefined
}

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

/** Looks at the project and refuses what cannot become a right wheel, before the first side effect. */
async function look(world: World, inputs: Inputs): Promise<Plan> {
  const pyproject = await readPyproject(inputs.project, shown(world.workspace, join(inputs.project, 'pyproject.toml')))
  requireBuildSystem(inputs.project, world.workspace, pyproject.table)
  const versionFile = inputs.versionFile || (await findVersionFile(inputs.project, world.workspace))
  const claims = await sourceClaims(world, inputs, versionFile, pyproject)
  agree(world, claims)
  const repository = await findRepository(world, inputs.project)
  const gate = planGate(world, inputs, repository)
  const changed = repository === undefined ? [] : await allowedChanges(repository, inputs, versionFile)
  return { repository, changed, claims, pyproject: pyproject.table, gate }
}

async function make(world: World, inputs: Inputs, plan: Plan, work: string): Promise<void> {
  const { repository, gate, changed } = plan
  const cache = createCache({ log: world.log, mode: inputs.cache })
  const [python, stage] = await Promise.all([
    askPython(world, inputs.python),
    stageProject(world, inputs, plan, join(work, 'source')),
  ])
  const hooks =
    repository === undefined || gate === undefined
      ? []
      : await runGate(world, gate, { inputs, cache, python, repository, stage, changed, work: join(work, 'gate') })

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

/** What a wheel says and holds; refused when it is not right. */
async function inspect(world: World, inputs: Inputs, plan: Plan, python: Python, built: Built) {
  const [wheel, sdist] = await Promise.all([
    readWheel(built.wheel),
    built.sdist === undefined ? undefined : readSdist(world, python, built.sdist),
  ])
  const claims = [...plan.claims, { who: basename(built.wheel), version: wheel.version }]
  const version = agree(world, claims)
  world.setOutput('name', wheel.name)
  world.setOutput('version', version)
  world.setOutput('sha256', wheel.sha256)
  world.setOutput('size', wheel.size)
  checkContents(world, inputs, wheel, sdist)
  return { wheel, sdist, claims }
}

interface Workshop {
  readonly python: Python
  readonly cache: Cache
  readonly stage: Stage
  readonly work: string
}

/** Builds the wheel and proves that it is right. */
async function produce(world: World, inputs: Inputs, plan: Plan, { python, cache, stage, work }: Workshop) {
  const env = fencedEnv(world)
  const parts: BuildParts = {
    builder: await chooseBuilder(world, inputs, cache, python),
    python,
    env,
    epoch: plan.repository?.commitTime ?? env.SOURCE_DATE_EPOCH ?? zipEpoch,
    lock: inputs.buildConstraints,
    umask: '022',
    needsSdist: inputs.builder !== 'command',
  }
  const built = await build(world, parts, stage, join(work, 'build'))
  const inspected = await inspect(world, inputs, plan, python, built)
  const { wheel } = inspected
  const checked = await runCheckers(world, inputs, cache, python, plan.pyproject, built, env)
  const same =
    inputs.reproducible === 'off' ? undefined : await buildAgain(world, inputs, plan, parts, built, join(work, 'again'))
  const tools = await lockedTools(world, cache, python, 'build')
  const { imported, python: clean } = await proveInstall(
    world,
    tools,
    python,
    wheel,
    inputs.installWith,
    env,
    join(work, 'install'),
  )
  const sbom = inputs.sbom ? { sbom: await makeSbom(world, cache, python, wheel, clean, env, work) } : {}
  return { built: { ...built, ...sbom }, proved: { same, checked, imported }, inspected }
}

function tellPlaces(world: World, { wheel, sdist, sbom }: Built): void {
  world.setOutput('wheel', shown(world.workspace, wheel))
  if (sdist !== undefined) world.setOutput('sdist', shown(world.workspace, sdist))
  if (sbom !== undefined) world.setOutput('sbom', shown(world.workspace, sbom))
}

async function stageProject(world: World, inputs: Inputs, { repository, changed }: Plan, top: string): Promise<Stage> {
  if (repository === undefined) return await stageFolder(inputs, top)
  return await stageRepository(world, repository, inputs, changed, top)
}

/** Builds once more in another folder, with files of another time and another umask, and says how the wheel compares. */
async function buildAgain(
  world: World,
  inputs: Inputs,
  plan: Plan,
  parts: BuildParts,
  built: Built,
  work: string,
): Promise<string> {
  const finished = performance.now()
  const stage = await stageProject(world, inputs, plan, join(work, 'another source'))
  await ageFiles(stage)
  await nextTick(finished, world.signal)
  const again = await build(world, { ...parts, umask: '002' }, stage, work)
  const same = requireReproducible(world, await compareWheels(built.wheel, again.wheel))
  if (built.sdist !== undefined && again.sdist !== undefined && !(await areEqual(built.sdist, again.sdist)))
    world.log.warning(
      `A second build gave the same wheel, but another ${basename(built.sdist)}: its files or their order change.`,
    )
  return same
}
