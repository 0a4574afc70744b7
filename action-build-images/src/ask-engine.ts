import { allEnded } from '#shared/all-ended.js'
import type { World } from '#shared/world.js'
import { findEngine } from './engine.js'
import type { OwnEngine } from './engine.js'
import type { ImageInputs } from './inputs.js'
import { takeInventory } from './inventory.js'
import type { Inventory } from './inventory.js'
import type { Seen } from './look.js'

/** What an engine has said. */
export interface Asked {
  /** The engine, or why none is used. */
  readonly engine: OwnEngine | string
  /** What it has before the builds. */
  readonly inventory: Inventory
}

/**
 * Asks the engine who it is, which takes the longest, while the Dockerfiles are read by `look`; and what it has as soon as it is known what
 * for.
 */
export async function askEngine(
  world: Pick<World, 'run' | 'env'>,
  mode: ImageInputs['mode'],
  look: () => Promise<Seen>,
): Promise<[Seen, Asked]> {
  if (mode === 'plan' || mode === 'publish') return [await look(), { engine: `the mode is \`${mode}\``, inventory: new Map() }]
  const found = findEngine(world)
  const looked = look()
  const taken = looked.then(async ({ nodes, inputs }) => await takeInventory(world, nodes, inputs))
  const [seen, engine, inventory] = await allEnded([looked, found, taken])
  return [seen, { engine, inventory }]
}
