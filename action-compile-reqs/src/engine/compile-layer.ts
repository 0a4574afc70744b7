import { UserError } from '#shared/errors.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { parsePins } from '#shared/requirements/pins.js'
import { findLocalVersionMoves, formatExactPins, removeConstraintFile } from '../lockfile/local-versions.js'
import { makePathsRelative } from '../lockfile/relative-paths.js'
import type { Layer } from '../requirements/layer.js'
import { buildEngineCommand } from './command.js'
import type { EngineContext } from './context.js'
import { engineError } from './errors.js'
import { limitOfRun } from './options.js'

export interface LayerRun {
  /** What the engine finds as the old lock. It keeps these pins if it can. */
  readonly seed: string
  /** More variables for the engine. */
  readonly env?: Readonly<Record<string, string>>
}

/** Compiles one layer in the sandbox with the engine, and returns the text of its lock, without a stamp. */
export async function compileLayer(context: EngineContext, layer: Layer, { seed, env = {} }: LayerRun): Promise<string> {
  const pins = parsePins(seed)
  if (context.engine.name === 'pip-compile') return await runEngine(context, layer, { seed: formatExactPins(pins), env })
  const text = await runEngine(context, layer, { seed, env })
  const moved = findLocalVersionMoves(pins, text)
  if (moved.size === 0) return text
  return (await compileWithHeldPins(context, layer, { seed, env, held: moved })) ?? text
}

interface HeldRun extends Required<LayerRun> {
  /** Pins that must not move to a local version, such as `2.3.1` to `2.3.1+cu121`. Version by name. */
  readonly held: ReadonlyMap<string, string>
}

/** Compiles with the pins held by constraints; undefined if that has no solution. uv treats a local version as the version itself. */
async function compileWithHeldPins(
  context: EngineContext,
  layer: Layer,
  { seed, env, held }: HeldRun,
): Promise<string | undefined> {
  const constraints = `.compile-reqs-held-${encodeURIComponent(layer.name)}.txt`
  await context.sandbox.write(constraints, formatExactPins(held))
  try {
    // uv reads these constraints from a variable, so that no header names them.
    const text = await runEngine(context, layer, { seed, env: { ...env, UV_CONSTRAINT: constraints } })
    return removeConstraintFile(text, constraints)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

async function runEngine(context: EngineContext, layer: Layer, { seed, env }: Required<LayerRun>): Promise<string> {
  const { engine, options, tools, python, sandbox } = context
  await sandbox.write(layer.lock, seed)
  const scratchDir = await sandbox.createScratchDir(`cache-${layer.name}`)
  const command = buildEngineCommand(engine.name, { layer, options, tools, python: python.executable, scratchDir })
  const result = await context.run(command.command, command.args, {
    cwd: sandbox.cwd,
    env: sanitizePythonEnv(context.env, { ...command.env, ...limitOfRun(engine), ...env }).env,
  })
  if (result.code !== 0) throw engineError(engine.name, layer.source, result)
  context.log.info(`${layer.lock} compiled in ${result.seconds.toFixed(1)} s`)
  return makePathsRelative(await sandbox.read(layer.lock), sandbox.cwd)
}
