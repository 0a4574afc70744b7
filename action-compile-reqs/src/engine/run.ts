import { UserError } from '#shared/errors.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { parsePins } from '#shared/requirements/pins.js'
import { exactPins, localMoves, withoutConstraintFile } from '../lockfile/local-versions.js'
import { refuseMergeMarks } from '../lockfile/lock-text.js'
import { relativePaths } from '../lockfile/relative-paths.js'
import type { Layer } from '../requirements/graph.js'
import type { Job } from '../resolve/context.js'
import { engineCommand } from './command.js'
import { engineError } from './errors.js'

export interface LayerRun {
  /** What the engine finds as the old lock: its pins are kept where they can be. The real old lock when left out. */
  readonly seed?: string
  /** More variables for the engine. */
  readonly env?: Readonly<Record<string, string>>
}

/** Has the engine compile one layer in the workshop and gives the text of its lock, without a stamp. */
export async function runEngine(job: Job, layer: Layer, { seed, env = {} }: LayerRun = {}): Promise<string> {
  const { workshop, inputs } = job
  const old = seed ?? (await workshop.read(layer.lock).catch(() => ''))
  refuseMergeMarks(layer.lock, old)
  if (inputs.engine === 'pip-compile') return await compileOnce(job, layer, { seed: exactPins(parsePins(old)), env })
  const text = await compileOnce(job, layer, { seed: old, env })
  const held = localMoves(parsePins(old), text)
  if (held.size === 0) return text
  // uv takes a local variant for the version itself. It reads constraints from a variable, so that no header names them.
  const file = `.compile-reqs-held-${encodeURIComponent(layer.name)}.txt`
  await workshop.write(file, exactPins(held))
  try {
    return withoutConstraintFile(await compileOnce(job, layer, { seed: old, env: { ...env, UV_CONSTRAINT: file } }), file)
  } catch (error) {
    if (error instanceof UserError) return text
    throw error
  }
}

async function compileOnce(job: Job, layer: Layer, { seed, env }: Required<LayerRun>): Promise<string> {
  const { context, workshop, inputs, options, tools, python } = job
  await workshop.write(layer.lock, seed)
  const scratch = await workshop.scratch(`cache-${layer.name}`)
  const command = engineCommand(inputs.engine, {
    source: layer.source,
    extras: layer.extras ?? [],
    lock: layer.lock,
    options,
    tools,
    python: python.executable,
    scratch,
  })
  const result = await context.run(command.command, command.args, {
    cwd: workshop.cwd,
    env: sanitizePythonEnv(context.env, { ...command.env, ...env }).env,
  })
  if (result.code !== 0) throw engineError(inputs.engine, layer.source, result)
  context.log.info(`${layer.lock} compiled in ${result.seconds.toFixed(1)} s`)
  return relativePaths(await workshop.read(layer.lock), workshop.cwd)
}
