import type { InputReader } from '#shared/inputs/input-reader.js'
import { isRepository, isTag } from '../references/parse-reference.js'
import type { Values } from './placeholders.js'
import { asTag, fill, placeholders, unknownPlaceholder } from './placeholders.js'

/** How images are called: `<registry>/<prefix><image>:<tag>`. */
export interface Naming {
  /** Registry and namespace, in lower case; '' for local names. The first one is that from which children are built. */
  readonly registries: readonly [string, ...string[]]
  readonly prefix: string
  readonly tags: readonly [string, ...string[]]
  /** Full references of images that are called otherwise, by their name in the graph. */
  readonly references?: ReadonlyMap<string, readonly [string, ...string[]]>
}

/** Reads how images are called: prefix, registries and tags. Names of registries are lower-cased, as owners on GitHub need not be. */
export function readNaming(input: InputReader, values: Values): Naming {
  const prefix = input.text('prefix')
  if (!isRepository(`${prefix}x`) || prefix.includes('/'))
    input.refuse('prefix', `is \`${prefix}\``, 'Allowed: lower-case letters, digits, and single `.`, `_` or `-` between them')
  input.text('registry')
  const [registry = '', ...more] = input.words('registry').map((word) => word.replace(/\/+$/, '').toLowerCase())
  for (const each of [registry, ...more])
    if (each !== '' && !isRepository(`${each}/x`))
      input.refuse('registry', `has \`${each}\``, 'Give a registry and namespace, such as `ghcr.io/owner`')
  return { prefix, registries: [registry, ...more], tags: readTags(input, values) }
}

function readTags(input: InputReader, values: Values): Naming['tags'] {
  input.text('tags')
  const given = input.words('tags')
  const tags = new Set<string>()
  for (const word of given) {
    refuseUnknown(input, 'tags', word)
    const filled = fill(word, values)
    const tag = filled === undefined || !word.includes('{') ? filled : asTag(filled)
    if (tag === undefined) continue
    if (isTag(tag)) tags.add(tag)
    else input.refuse('tags', `has \`${word}\``, 'A tag has letters, digits, `_`, `.` and `-`, at most 128')
  }
  const [first, ...rest] = tags
  if (first !== undefined) return [first, ...rest]
  if (given.length > 0 && given.every((word) => fill(word, values) === undefined))
    input.refuse(
      'tags',
      `is \`${given.join(' ')}\`, of which nothing has a value in this run`,
      'Add one that has, such as `{sha}`',
    )
  return ['latest']
}

/** Names with the placeholders of their values filled, such as labels. One whose placeholder has no value is left out. */
export function readFilled(
  input: InputReader,
  of: string,
  lines: ReadonlyMap<string, string>,
  values: Values,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const [name, template] of lines) {
    refuseUnknown(input, of, template)
    const value = fill(template, values)
    if (value !== undefined) labels.set(name, value)
  }
  return labels
}

function refuseUnknown(input: InputReader, name: string, template: string): void {
  const unknown = unknownPlaceholder(template)
  if (unknown !== undefined)
    input.refuse(name, `has \`{${unknown}}\``, `Known: ${placeholders.map((each) => `{${each}}`).join(', ')}`)
}
