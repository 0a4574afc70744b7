import { UserError } from '#shared/errors.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import type { Pin } from '#shared/requirements/pins.js'
import { listPins } from '#shared/requirements/pins.js'
import type { PinHashes } from '../hashes/pin-hashes.js'
import { addHashes, hashesOfLock } from '../hashes/pin-hashes.js'
import { avoidLocalVersionMoves, formatExactPins, removeConstraintFile } from '../lockfile/local-versions.js'
import { makePathsRelative } from '../lockfile/relative-paths.js'
import type { Layer } from '../requirements/layer.js'
import { shownLock } from '../requirements/layer.js'
import { buildEngineCommand } from './command.js'
import type { EngineContext } from './context.js'
import { engineError } from './errors.js'
import { buildConstraintVariable, contextForLayer, limitOfRun } from './options.js'

export interface LayerRun {
  /** What the engine finds as the old lock. It keeps these pins if it can. */
  readonly seed: string
  /** The hashes of pins that stay, for pip-compile. Defaults to those in `seed`. */
  readonly hashes?: PinHashes
  /** Pins that uv must keep wherever their markers hold. */
  readonly held?: readonly Pin[]
  /** Ranges for packages that are upgraded, such as `numpy<2.3`. No header shows them. */
  readonly ranges?: readonly string[]
  /** Whether the engine must not use the network. */
  readonly isOffline?: boolean
}

/** Compiles one layer in the sandbox with the engine, and returns the text of its lock, without a stamp. */
export async function compileLayer(common: EngineContext, layer: Layer, run: LayerRun): Promise<string> {
  const context = contextForLayer(common, layer.name)
  const pins = listPins(run.seed)
  if (context.engine.name === 'pip-compile') {
    const exact = formatExactPins(pins.map((pin) => ({ ...pin, marker: undefined })))
    const seed = context.engine.generateHashes ? addHashes(exact, run.hashes ?? hashesOfLock(run.seed)) : exact
    return await runEngine(context, layer, { ...run, seed })
  }
  const text = await runEngine(context, layer, run)
  const hold = async (moved: readonly Pin[]) => await tryEngine(context, layer, { ...run, held: [...(run.held ?? []), ...moved] })
  return await avoidLocalVersionMoves(pins, text, hold)
}

async function tryEngine(context: EngineContext, layer: Layer, run: LayerRun): Promise<string | undefined> {
  try {
    return await runEngine(context, layer, run)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

async function runEngine(
  context: EngineContext,
  layer: Layer,
  { seed, held = [], ranges = [], isOffline }: LayerRun,
): Promise<string> {
  const { engine, options, tools, python, sandbox } = context
  const heldFile = `.compile-reqs-held-${layer.name.replaceAll(/\W/g, '_')}.txt`
  if (held.length > 0) await sandbox.write(heldFile, formatExactPins(held))
  await sandbox.write(layer.lock, seed)
  const command = buildEngineCommand(engine, {
    layer,
    options: [
      ...options,
      ...(held.length > 0 ? [`--constraints=${heldFile}`] : []),
      ...ranges.map((range) => `--upgrade-package=${range}`),
    ],
    tools,
    python: python.executable,
    scratchDir: await sandbox.createScratchDir(`cache-${layer.name}`),
  })
  const result = await context.run(command.command, command.args, {
    cwd: sandbox.cwd,
    env: sanitizePythonEnv(context.env, {
      ...command.env,
      ...limitOfRun(engine),
      ...buildConstraintVariable(engine, sandbox.cwd),
      ...(isOffline === true ? { UV_OFFLINE: '1' } : {}),
    }).env,
  })
  if (result.code !== 0) throw engineError(engine.name, layer.source, result)
  context.log.info(`${shownLock(layer.lock)} compiled in ${result.seconds.toFixed(1)} s`)
  const text = makePathsRelative(await sandbox.read(layer.lock), sandbox.cwd)
  return held.length > 0 ? removeConstraintFile(text, heldFile) : text
}
