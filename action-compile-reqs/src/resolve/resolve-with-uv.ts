import { join } from 'node:path'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { engineError } from '../engine/errors.js'
import { limitOfRun, resolutionOptions } from '../engine/options.js'
import { settingsFor } from '../engine/settings.js'
import { findLocalVersionMoves, formatExactPins, formatPinMarker } from '../lockfile/local-versions.js'
import type { Layer } from '../requirements/layer.js'
import { canRenderUvLocks } from '../uv-lock/render-uv-locks.js'
import { combinedConstraints, combinedLock, combinedSource, combineRequirements } from './combined-requirements.js'
import type { ResolveContext } from './context.js'
import { ConflictError } from './errors.js'
import type { SeedPins } from './seed-pins.js'

/**
 * Resolves all layers at once with one `uv pip compile` and returns the pins as the text of a lock without header. It has annotations,
 * extras and hashes only if locks can be rendered from it. uv keeps the pins of the output file if it can, but replaces `2.3.1` by
 * `2.3.1+cu121`; such a pin is fixed with `===`.
 */
export async function resolveWithUv(context: ResolveContext, layers: readonly Layer[], seed: SeedPins): Promise<string> {
  const lock = await runUv(context, layers, seed)
  const moved = findLocalVersionMoves(seed.kept, lock)
  if (moved.length === 0) return lock
  try {
    return await runUv(context, layers, { ...seed, fixed: [...seed.fixed, ...moved] })
  } catch (error) {
    if (error instanceof ConflictError) return lock
    throw error
  }
}

async function runUv(context: ResolveContext, layers: readonly Layer[], { fixed, kept, ranges }: SeedPins): Promise<string> {
  const { sandbox, tools, python, engine, options, graph, env } = context
  const groups = layers.filter(({ source }) => graph.files.get(source)?.origin !== undefined)
  const readByUv = groups.filter(({ source }) => graph.files.get(source)?.origin?.hasSources === true)
  const others = layers.filter((layer) => !groups.includes(layer))
  const groupLines = await readGroupLines(
    context,
    groups.filter((layer) => !readByUv.includes(layer)),
  )
  await sandbox.write(combinedSource, combineRequirements(others, graph) + groupLines)
  const constraints = formatExactPins(fixed) + ranges.map((range) => `${range}\n`).join('')
  await sandbox.write(combinedConstraints, constraints)
  await sandbox.write(
    combinedLock,
    kept.map(({ name, version, marker }) => `${name}==${version}${formatPinMarker(marker)}\n`).join(''),
  )
  const args = [
    'pip',
    'compile',
    '--no-header',
    ...annotationOptions(context, layers),
    ...resolutionOptions(options),
    // uv warns about an empty file.
    ...(constraints === '' ? [] : [`--constraint=${combinedConstraints}`]),
    `--output-file=${combinedLock}`,
    ...readByUv.map(({ source }) => `--group=${source}`),
    combinedSource,
  ]
  const result = await context.run(join(tools.bin, 'uv'), args, {
    cwd: sandbox.cwd,
    env: sanitizePythonEnv(env, { UV_PYTHON: python.executable, ...limitOfRun(engine) }).env,
  })
  if (result.code === 0) return await sandbox.read(combinedLock)
  if (result.stderr.includes('No solution found')) throw new ConflictError(result.stderr)
  throw engineError('uv', layers[0]?.source ?? '', result)
}

/** Quiet means without warnings, which must be shown once: by this run if locks are rendered from it. */
function annotationOptions(context: ResolveContext, layers: readonly Layer[]): string[] {
  if (!canRenderUvLocks(context, layers)) return ['--quiet', '--no-annotate']
  const needsHashes = layers.some(({ name }) => settingsFor(context.engine, name).generateHashes)
  return ['--annotation-style=split', '--no-strip-extras', ...(needsHashes ? ['--generate-hashes'] : [])]
}

/** The requirements of dependency groups, as they are in the sandbox. uv reads the path of a group as a URL. */
async function readGroupLines({ sandbox, graph }: ResolveContext, groups: readonly Layer[]): Promise<string> {
  const paths = new Set(groups.flatMap(({ closure }) => closure).filter((path) => graph.files.get(path)?.origin !== undefined))
  const texts = await Promise.all([...paths].map(async (path) => await sandbox.read(path)))
  return texts.join('').replaceAll(/^-r .*\n/gm, '')
}
