import { UserError } from '#shared/errors.js'
import { parsePins } from '#shared/requirements/pins.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Layer } from '../requirements/graph.js'
import type { Stale } from './staleness.js'

/**
 * The layers to compile when versions may move: all of them with `mode: upgrade`, those that pin a package of
 * `upgrade-packages`, and the stale ones. A package that no lock has is refused: it would be a wish that nobody hears.
 */
export function withUpgrades(
  layers: readonly Layer[],
  inputs: Inputs,
  locks: ReadonlyMap<string, string>,
  stale: readonly Stale[],
): Stale[] {
  const { mode, upgradePackages } = inputs
  if (mode !== 'upgrade' && upgradePackages.length === 0) return [...stale]
  const pinned = new Map(layers.map(({ lock }) => [lock, parsePins(locks.get(lock) ?? '')]))
  const absent = upgradePackages.filter((name) => ![...pinned.values()].some((names) => names.has(name)))
  if (absent.length > 0)
    throw new UserError(`Input \`upgrade-packages\` names ${absent.join(', ')}, which no lock has`, { fix: 'Check the spelling' })
  return layers.flatMap((layer) => {
    const found = stale.find(({ lock }) => lock === layer.lock)
    if (found !== undefined) return [found]
    const moved = upgradePackages.filter((name) => pinned.get(layer.lock)?.has(name) === true)
    if (mode !== 'upgrade' && moved.length === 0) return []
    const detail = mode === 'upgrade' ? 'all versions may move' : `${moved.join(', ')} may move`
    return [{ layer: layer.name, lock: layer.lock, reason: 'upgrade' as const, file: layer.source, detail }]
  })
}
