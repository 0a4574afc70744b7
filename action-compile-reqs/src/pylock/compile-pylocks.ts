import { isPylockPath } from '#shared/requirements/pylock-path.js'
import { compileLayers } from '../engine/compile-layers.js'
import type { Layer } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import { compilePylockWithPip } from './pip-pylock.js'
import { portableText } from './portable-text.js'
import type { PylockLayer } from './pylock-layer.js'
import { compilePylockWithUv } from './uv-pylock.js'

type Locks = ReadonlyMap<string, string>

/**
 * Writes the `pylock.toml` of each resolved layer with the engine, with the pins of its `requirements.txt`. `layers` are those of the
 * repository, and `resolved` has the texts by the paths of `context.graph`. Returns the texts of all locks to keep, by path.
 */
export async function compilePylocks(
  context: ResolveContext,
  layers: readonly Layer[],
  resolved: Locks,
): Promise<Map<string, string>> {
  const kept = new Map([...resolved].filter(([path]) => layers.some(({ lock }) => lock === path)))
  const wanted = layers.flatMap((layer): PylockLayer[] => {
    const path = isPylockPath(layer.lock) ? layer.lock : layer.pylock
    const workingLock = context.graph.layers.find(({ name }) => name === layer.name)?.lock ?? ''
    const requirements = resolved.get(workingLock)
    return path === undefined || requirements === undefined ? [] : [{ layer: { ...layer, lock: path }, requirements }]
  })
  const compile = context.engine.name === 'uv' ? compilePylockWithUv : compilePylockWithPip
  const texts = await compileLayers(
    wanted.map(({ layer }) => layer),
    async (layer) => {
      const requirements = wanted.find((each) => each.layer === layer)?.requirements ?? ''
      return portableText(await compile(context, { layer, requirements }), layer.lock, context)
    },
  )
  return new Map([...kept, ...texts])
}
