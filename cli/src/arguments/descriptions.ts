import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InputFlags } from './command-definition.js'
import type { Descriptions } from './input-flags.js'

/** Reads the descriptions of inputs from the `action.yml` files, for `--help-all`. */
export async function loadDescriptions(suite: string): Promise<(flags: InputFlags) => Descriptions> {
  const { parse } = await import('yaml')
  return ({ action, common }) => {
    if (action === undefined) return common
    const metadata = parse(readFileSync(join(suite, action, 'action.yml'), 'utf8')) as ActionMetadata
    return Object.fromEntries(Object.entries(metadata.inputs).map(([name, { description }]) => [name, description]))
  }
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
}
