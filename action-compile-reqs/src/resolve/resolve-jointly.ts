import { parsePins } from '#shared/requirements/pins.js'
import type { LayerRun } from '../engine/compile-layer.js'
import { compileLayers } from '../engine/compile-layers.js'
import type { Layer } from '../requirements/layer.js'
import type { ResolveContext } from './context.js'
import type { Resolution } from './pip-report.js'
import { canRenderLocks, renderLocks } from './render-locks.js'
import { resolveWithPip } from './resolve-with-pip.js'
import { resolveWithUv } from './resolve-with-uv.js'
import type { SeedPins } from './seed-pins.js'

/**
 * Compiles the locks of layers that have to agree: resolves all of them at once, then writes each layer's lock from that resolution.
 * Returns the texts by path. Throws `ConflictError` if there is no common solution.
 */
export async function resolveJointly(
  context: ResolveContext,
  layers: readonly Layer[],
  seed: SeedPins,
): Promise<Map<string, string>> {
  // An old lock must not constrain a layer that includes it.
  for (const { lock } of layers) await context.sandbox.write(lock, '')
  if (context.engine.name === 'uv') {
    const pins = await resolveWithUv(context, layers, seed)
    // uv has everything in its cache by now; asking the index again would only take time.
    return await compileFromPins(context, layers, { seed: pins, env: { UV_OFFLINE: '1' } })
  }
  const resolution = await resolveWithPip(context, layers, seed)
  if (canRenderLocks(context, layers, resolution)) return await renderLocks(context, layers, resolution)
  return await compileFromPins(context, layers, { seed: formatIndexPins(resolution) })
}

/** Compiles each layer with the engine, starting from the common pins, and verifies that it kept them. */
async function compileFromPins(context: ResolveContext, layers: readonly Layer[], run: LayerRun): Promise<Map<string, string>> {
  const locks = await compileLayers(context, layers, () => run)
  const common = versionPins(run.seed)
  for (const [lock, text] of locks) {
    const deviating = [...versionPins(text)].filter((pin) => !common.has(pin))
    if (deviating.length > 0) throw new Error(`${lock} deviates from the common solution: ${deviating.join(', ')}`)
  }
  return locks
}

function formatIndexPins({ packages }: Resolution): string {
  return [...packages.values()]
    .filter(({ isDirect }) => !isDirect)
    .map(({ key, version }) => `${key}==${version}\n`)
    .join('')
}

/** Name and version of each pin, without those to a URL. A universal lock may pin a name more than once. */
function versionPins(lock: string): Set<string> {
  const pins = lock.split('\n').flatMap((line) => [...parsePins(line)])
  return new Set(pins.filter(([, version]) => !version.includes('/')).map(([name, version]) => `${name}==${version}`))
}
