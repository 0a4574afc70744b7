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

/** Asks the engine who it is while the Dockerfiles are still read, and what it has as soon as it is known what for. */
export async function askEngine(world: Pick<World, 'run'>, mode: ImageInputs['mode'], look: Promise<Seen>): Promise<Asked> {
  if (mode === 'plan' || mode === 'publish') return { engine: `the mode is \`${mode}\``, inventory: new Map() }
  const taken = look.then(async ({ nodes, inputs }) => await takeInventory(world, nodes, inputs))
  const [engine, inventory] = await allEnded([findEngine(world), taken])
  return { engine, inventory }
}
