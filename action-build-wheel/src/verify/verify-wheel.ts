import { basename, join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import { readWheel } from '../archive/read-wheel.js'
import { readSdist } from '../archive/sdist.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Plan } from '../project/inspect-project.js'
import type { Stage } from '../project/staging.js'
import { agree } from '../project/version-agreement.js'
import { makeSbom } from '../publish/sbom.js'
import { checkContents } from './contents.js'
import { runCheckers } from './lint-wheel.js'
import { proveInstall } from './test-install.js'
import type { BuildParts, Built } from '../build/build-distributions.js'
import { build } from '../build/build-distributions.js'
import { fencedEnv } from '../build/build-env.js'
import { chooseBuilder } from '../build/builders.js'
import { lockedTools } from '../tools/pinned-tools.js'
import { buildAgain } from './rebuild.js'

/** The first moment that a zip can hold, for a project without a commit. Source: APPNOTE.TXT 4.4.6. */
const zipEpoch = '315532800'

interface Workshop {
  readonly python: Python
  readonly cache: Cache
  readonly stage: Stage
  readonly work: string
}

/** Builds the wheel and proves that it is right. */
export async function produce(context: ActionContext, inputs: Inputs, plan: Plan, { python, cache, stage, work }: Workshop) {
  const env = fencedEnv(context)
  const parts: BuildParts = {
    builder: await chooseBuilder(context, inputs, cache, python),
    python,
    env,
    epoch: plan.repository?.commitTime ?? env.SOURCE_DATE_EPOCH ?? zipEpoch,
    lock: inputs.buildConstraints,
    umask: '022',
    needsSdist: inputs.builder !== 'command',
  }
  const built = await build(context, parts, stage, join(work, 'build'))
  const inspected = await inspect(context, inputs, plan, python, built)
  const { wheel } = inspected
  const checked = await runCheckers(context, inputs, cache, python, plan.pyproject, built, env)
  const same =
    inputs.reproducible === 'off' ? undefined : await buildAgain(context, inputs, plan, parts, built, join(work, 'again'))
  const tools = await lockedTools(context, cache, python, 'build')
  const { imported, python: clean } = await proveInstall(
    context,
    tools,
    python,
    wheel,
    inputs.installWith,
    env,
    join(work, 'install'),
  )
  const sbom = inputs.sbom ? { sbom: await makeSbom(context, cache, python, wheel, clean, env, work) } : {}
  return { built: { ...built, ...sbom }, proved: { same, checked, imported }, inspected }
}

/** What a wheel says and holds; refused when it is not right. */
export async function inspect(context: ActionContext, inputs: Inputs, plan: Plan, python: Python, built: Built) {
  const [wheel, sdist] = await Promise.all([
    readWheel(built.wheel),
    built.sdist === undefined ? undefined : readSdist(context, python, built.sdist),
  ])
  const claims = [...plan.claims, { who: basename(built.wheel), version: wheel.version }]
  const version = agree(context, claims)
  context.setOutput('name', wheel.name)
  context.setOutput('version', version)
  context.setOutput('sha256', wheel.sha256)
  context.setOutput('size', wheel.size)
  checkContents(context, inputs, wheel, sdist)
  return { wheel, sdist, claims }
}
