/** Writes `docs/eleanor.schema.json` from the definitions of the inputs and their descriptions in `action.yml`. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../repository.js'
import type { DescribedGroup } from './config-schema.js'
import { createConfigSchema } from './config-schema.js'
import { inputGroups } from './input-groups.js'

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
}

const groups = Object.entries(inputGroups).map(([action, group]): DescribedGroup => {
  const { inputs } = parse(readFileSync(join(root, action, 'action.yml'), 'utf8')) as Metadata
  return { group, descriptions: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.description])) }
})
const path = join(root, 'docs/eleanor.schema.json')
const after = `${JSON.stringify(createConfigSchema(groups), undefined, 2)}\n`
const before = readFileSync(path, { encoding: 'utf8', flag: 'a+' })
if (before !== after && process.argv.includes('--check')) {
  console.error('docs/eleanor.schema.json does not match the inputs. Run `npm run readme` and commit it.')
  process.exitCode = 1
} else if (before !== after) writeFileSync(path, after)
