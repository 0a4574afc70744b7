import { join } from 'node:path'
import { runTasks } from '#shared/concurrency/task-pool.js'
import { UserError } from '#shared/errors.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { uvInterpreter } from '../engine/command.js'
import { engineError, onlySource } from '../engine/errors.js'
import { limitOfRun, resolutionOptions } from '../engine/options.js'
import { settingsFor } from '../engine/settings.js'
import { avoidLocalVersionMoves, formatExactPins, formatPinMarker } from '../lockfile/local-versions.js'
import type { Layer } from '../requirements/layer.js'
import { canRenderUvLocks } from '../uv-lock/render-uv-locks.js'
import type { SearchLimit } from '../version-search/search-limit.js'
import { createSearchLimit } from '../version-search/search-limit.js'
import { findVersionBounds } from '../version-search/version-bounds.js'
import { combinedFiles, combineRequirements, outermostLayers } from './combined-requirements.js'
import type { ResolveContext } from './context.js'
import { ConflictError } from './errors.js'
import type { SeedPins } from './seed-pins.js'

/**
 * Resolves all layers at once with one `uv pip compile` and returns the pins as the text of a lock without header. It has annotations,
 * extras and hashes only if locks can be rendered from it. uv keeps the pins of the output file if it can, but replaces `2.3.1` by
 * `2.3.1+cu121`; such a pin is fixed with `===`.
 */
export async function resolveWithUv(context: ResolveContext, layers: readonly Layer[], seed: SeedPins): Promise<string> {
  const lock = await resolveOnce(context, layers, seed)
  return await avoidLocalVersionMoves(seed.kept, lock, async (moved) => {
    try {
      return await resolveOnce(context, layers, { ...seed, fixed: [...seed.fixed, ...moved] })
    } catch (error) {
      if (error instanceof ConflictError) return undefined
      throw error
    }
  })
}

/** uv tried too many versions of a package, and was stopped. */
class SearchLimitError extends Error {
  override readonly name = 'SearchLimitError'
}

/**
 * Resolves the layers. If uv goes through the versions of a package to find some that suit all layers, it starts again from what the
 * layers choose alone; see `findVersionBounds`.
 */
async function resolveOnce(context: ResolveContext, layers: readonly Layer[], seed: SeedPins): Promise<string> {
  const outermost = outermostLayers(layers, context.graph)
  if (outermost.length > 1) {
    const lock = await tryWithinLimit(context, { layers, seed })
    if (lock !== undefined) return lock
    const bounds = findVersionBounds(await resolveEachAlone(context, outermost, seed))
    if (bounds.length > 0) {
      context.log.info(`Layers have different versions if they are resolved alone. Trying ${bounds.join(', ')}`)
      const bounded = await tryWithinLimit(context, { layers, seed, bounds }).catch(ignoreConflict)
      if (bounded !== undefined) return bounded
    }
  }
  return await runUv(context, { layers, seed })
}

interface UvResolution {
  readonly layers: readonly Layer[]
  readonly seed: SeedPins
  /** More lines of constraints. */
  readonly bounds?: readonly string[]
  /** Name for the files of the resolution of a single layer, of which only the versions matter. */
  readonly alone?: string
}

async function resolveEachAlone(context: ResolveContext, layers: readonly Layer[], seed: SeedPins): Promise<string[]> {
  const locks: string[] = []
  await runTasks(
    layers.map((layer, index) => ({
      name: layer.lock,
      dependsOn: [],
      run: async () => {
        const lock = await tryWithinLimit(context, { layers: [layer], seed, alone: String(index) }).catch(ignoreConflict)
        if (lock !== undefined) locks.push(lock)
      },
    })),
  )
  return locks
}

function ignoreConflict(error: unknown): undefined {
  // A failure that matters is one of the resolution without limits, too.
  if (!(error instanceof ConflictError) && !(error instanceof UserError)) throw error
}

/** Undefined if uv tries too many versions of a package. */
async function tryWithinLimit(context: ResolveContext, resolution: UvResolution): Promise<string | undefined> {
  try {
    return await runUv(context, resolution, createSearchLimit())
  } catch (error) {
    if (error instanceof SearchLimitError) return undefined
    throw error
  }
}

async function runUv(context: ResolveContext, resolution: UvResolution, limit?: SearchLimit): Promise<string> {
  const { layers, seed, bounds = [], alone } = resolution
  const { sandbox, tools, python, engine, options, graph, env } = context
  const files = combinedFiles(alone)
  const groups = layers.filter(({ source }) => graph.files.get(source)?.origin !== undefined)
  const readByUv = groups.filter(({ source }) => graph.files.get(source)?.origin?.hasSources === true)
  const others = layers.filter((layer) => !groups.includes(layer))
  const groupLines = await readGroupLines(
    context,
    groups.filter((layer) => !readByUv.includes(layer)),
  )
  await sandbox.write(files.source, combineRequirements(others, graph) + groupLines)
  const constraints = formatExactPins(seed.fixed) + [...seed.ranges, ...bounds].map((range) => `${range}\n`).join('')
  await sandbox.write(files.constraints, constraints)
  await sandbox.write(
    files.lock,
    seed.kept.map(({ name, version, marker }) => `${name}==${version}${formatPinMarker(marker)}\n`).join(''),
  )
  const args = [
    'pip',
    'compile',
    '--no-header',
    ...(alone === undefined ? annotationOptions(context, layers) : pinsOnly),
    ...resolutionOptions(options),
    // uv warns about an empty file.
    ...(constraints === '' ? [] : [`--constraint=${files.constraints}`]),
    `--output-file=${files.lock}`,
    ...readByUv.map(({ source }) => `--group=${source}`),
    files.source,
  ]
  const result = await context.run(join(tools.bin, 'uv'), args, {
    cwd: sandbox.cwd,
    env: sanitizePythonEnv(env, { ...uvInterpreter(python.executable), ...limitOfRun(engine), ...limit?.env }).env,
    ...limit?.options,
  })
  if (result.code === 0) return await sandbox.read(files.lock)
  if (limit?.isExceeded() === true) throw new SearchLimitError()
  if (result.stderr.includes('No solution found')) throw new ConflictError(result.stderr)
  throw engineError('uv', onlySource(layers), result)
}

const pinsOnly = ['--quiet', '--no-annotate']

/** Quiet means without warnings, which must be shown once: by this run if locks are rendered from it. */
function annotationOptions(context: ResolveContext, layers: readonly Layer[]): string[] {
  if (!canRenderUvLocks(context, layers)) return pinsOnly
  const needsHashes = layers.some(({ name }) => settingsFor(context.engine, name).generateHashes)
  return ['--annotation-style=split', '--no-strip-extras', ...(needsHashes ? ['--generate-hashes'] : [])]
}

/** The requirements of dependency groups, as they are in the sandbox. uv reads the path of a group as a URL. */
async function readGroupLines({ sandbox, graph }: ResolveContext, groups: readonly Layer[]): Promise<string> {
  const paths = new Set(groups.flatMap(({ closure }) => closure).filter((path) => graph.files.get(path)?.origin !== undefined))
  const texts = await Promise.all([...paths].map(async (path) => await sandbox.read(path)))
  return texts.join('').replaceAll(/^-r .*\n/gm, '')
}
