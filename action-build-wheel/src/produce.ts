import { basename, join } from 'node:path'
import type { Cache } from '#shared/cache.js'
import type { Python } from '#shared/python.js'
import type { World } from '#shared/world.js'
import { build } from './build.js'
import type { BuildParts, Built } from './build.js'
import { chooseBuilder } from './builders.js'
import { runCheckers } from './checkers.js'
import { checkContents } from './contents.js'
import { fencedEnv } from './fence.js'
import type { Inputs } from './inputs.js'
import { proveInstall } from './install.js'
import type { Plan } from './look.js'
import { readSdist } from './sdist.js'
import { makeSbom } from './sbom.js'
import { buildAgain } from './second-build.js'
import type { Stage } from './stage.js'
import { lockedTools } from './tools.js'
import { agree } from './version.js'
import { readWheel } from './wheel.js'

/** The first moment that a zip can hold, for a project without a commit. Source: APPNOTE.TXT 4.4.6. */
const zipEpoch = '315532800'

interface Workshop {
  readonly python: Python
  readonly cache: Cache
  readonly stage: Stage
  readonly work: string
}

/** Builds the wheel and proves that it is right. */
export async function produce(world: World, inputs: Inputs, plan: Plan, { python, cache, stage, work }: Workshop) {
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

/** What a wheel says and holds; refused when it is not right. */
export async function inspect(world: World, inputs: Inputs, plan: Plan, python: Python, built: Built) {
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
