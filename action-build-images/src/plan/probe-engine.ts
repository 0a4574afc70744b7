import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { OwnEngine } from '../engine/engine.js'
import { findEngine } from '../engine/engine.js'
import type { Inventory } from '../engine/local-images.js'
import { takeInventory } from '../engine/local-images.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { Seen } from './load-project.js'

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
  context: Pick<ActionContext, 'run' | 'env'>,
  mode: ImageInputs['mode'],
  look: () => Promise<Seen>,
): Promise<[Seen, Asked]> {
  if (mode === 'plan' || mode === 'publish') return [await look(), { engine: `the mode is \`${mode}\``, inventory: new Map() }]
  const found = findEngine(context)
  const looked = look()
  const taken = looked.then(async ({ nodes, inputs }) => await takeInventory(context, nodes, inputs))
  const [seen, engine, inventory] = await settleAll([looked, found, taken])
  return [seen, { engine, inventory }]
}
