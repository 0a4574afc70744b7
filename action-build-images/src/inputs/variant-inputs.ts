import type { InputReader } from '#shared/inputs/input-reader.js'
import { isRepository, isTag } from '../references/parse-reference.js'

/** A variant of images, such as for CPU or GPU: the same Dockerfile with other build arguments. */
export interface Variant {
  readonly name: string
  readonly args: ReadonlyMap<string, string>
}

/** The variants of images and how they are named. */
export interface VariantInputs {
  readonly variants: readonly Variant[]
  /** The variant that also gets the names without a suffix; undefined when the Dockerfile without variants gets them. */
  readonly defaultVariant: string | undefined
  /** What the name of a variant is appended to: `app:1-gpu` or `app-gpu:1`. */
  readonly suffixIn: 'tag' | 'name'
}

/** Reads `variants`, `default-variant` and `variant-suffix`. */
export function readVariantInputs(input: InputReader, tags: readonly string[]): VariantInputs {
  input.text('variants')
  const variants = input.lines('variants').flatMap((line) => {
    const variant = parseVariant(line)
    if (variant === undefined)
      input.reject('variants', `has the line \`${line.split(/[:=]/)[0] ?? ''}\``, 'Write `<variant>: NAME=value NAME=value`')
    return variant ?? []
  })
  const names = variants.map(({ name }) => name)
  if (new Set(names).size < names.length) input.reject('variants', 'names one variant twice')
  const suffixIn = input.choice('variant-suffix', ['tag', 'name'])
  if (suffixIn === 'tag' && names.some((name) => tags.some((tag) => !isTag(`${tag}-${name}`))))
    input.reject('variants', 'makes a tag longer than 128 characters', 'Shorten `tags` or the names of the variants')
  return { variants, defaultVariant: readDefaultVariant(input, names), suffixIn }
}

function readDefaultVariant(input: InputReader, names: readonly string[]): string | undefined {
  const defaultVariant = input.text('default-variant')
  if (defaultVariant === '') return undefined
  if (!names.includes(defaultVariant))
    input.reject('default-variant', `is \`${defaultVariant}\`, which is not a variant`, `Known: ${names.join(', ') || 'none'}`)
  return defaultVariant
}

function parseVariant(line: string): Variant | undefined {
  const [, name = '', assignments = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? []
  if (!isRepository(name) || name.includes('/')) return undefined
  const args = new Map<string, string>()
  for (const word of assignments.split(/[\s,]+/).filter((each) => each !== '')) {
    const [, arg = '', value = ''] = /^([A-Za-z_]\w*)=(.+)$/.exec(word) ?? []
    if (arg === '') return undefined
    args.set(arg, value)
  }
  return args.size === 0 ? undefined : { name, args }
}
