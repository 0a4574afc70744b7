import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { listPins } from '#shared/requirements/pins.js'
import { buildEngineCommand } from '../engine/command.js'
import { engineError } from '../engine/errors.js'
import { limitOfRun } from '../engine/options.js'
import { formatExactPins, removeConstraintFile } from '../lockfile/local-versions.js'
import type { ResolveContext } from '../resolve/context.js'
import type { PylockLayer } from './pylock-layer.js'

/** uv reads an existing `pylock.toml` for its pins, and fails if it is empty or not valid. */
const emptyPylock = 'lock-version = "1.0"\ncreated-by = "uv"\npackages = []\n'

/** Compiles a layer with `uv pip compile` into a `pylock.toml` with the pins of its `requirements.txt`. */
export async function compilePylockWithUv(context: ResolveContext, { layer, requirements }: PylockLayer): Promise<string> {
  const { engine, options, tools, python, sandbox } = context
  const pinFile = `.compile-reqs-pylock-${layer.name.replaceAll(/\W/g, '_')}.txt`
  await sandbox.write(pinFile, formatExactPins(listPins(requirements)))
  await sandbox.write(layer.lock, emptyPylock)
  const { command, args, env } = buildEngineCommand(engine, {
    layer,
    options: [...options, `--constraints=${pinFile}`],
    tools,
    python: python.executable,
    scratchDir: '',
  })
  const run = async (variables: Record<string, string>) =>
    await context.run(command, args, {
      cwd: sandbox.cwd,
      env: sanitizePythonEnv(context.env, { ...env, ...limitOfRun(engine), ...variables }).env,
    })
  // The resolution has put everything into the cache of uv, unless the cache is off or the layer has a Git requirement.
  const offline = await run({ UV_OFFLINE: '1' })
  const result = offline.code === 0 ? offline : await run({})
  if (result.code !== 0) throw engineError('uv', layer.source, result)
  return removeConstraintFile(await sandbox.read(layer.lock), pinFile)
}
