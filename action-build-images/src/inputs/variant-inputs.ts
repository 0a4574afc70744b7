import type { NamedMap } from '#shared/config/toml-values.js'
import { isRepository, isTag } from '../references/parse-reference.js'
import type { ImageReader } from './input-definitions.js'

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
export function readVariantInputs(input: ImageReader, tags: readonly string[]): VariantInputs {
  const variants = readVariants(input)
  const names = variants.map(({ name }) => name)
  if (new Set(names).size < names.length) input.reject('variants', 'names one variant twice')
  const suffixIn = input.choice('variant-suffix')
  if (suffixIn === 'tag' && names.some((name) => tags.some((tag) => !isTag(`${tag}-${name}`))))
    input.reject('variants', 'makes a tag longer than 128 characters', 'Shorten `tags` or the names of the variants')
  return { variants, defaultVariant: readDefaultVariant(input, names), suffixIn }
}

/** A value that contains spaces or commas can only be given in the configuration. */
function readVariants(input: ImageReader): Variant[] {
  const maps = input.maps('variants') ?? input.lines('variants').map(parseLine)
  return maps.flatMap(([name, entries]) => {
    const variant = { name, args: new Map(entries) }
    if (isVariant(variant)) return [variant]
    input.reject('variants', `has the invalid variant \`${name}\``, 'Write `<variant>: NAME=value NAME=value`')
    return []
  })
}

function parseLine(line: string): NamedMap {
  const [, name = line.split(/[:=]/)[0] ?? '', assignments = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? []
  const words = assignments.split(/[\s,]+/).filter((word) => word !== '')
  return [name, words.map((word) => [/^[^=]*/.exec(word)?.[0] ?? '', /=(.*)$/.exec(word)?.[1] ?? ''])]
}

function isVariant({ name, args }: Variant): boolean {
  const hasValidArgs = [...args].every(([arg, value]) => /^[A-Za-z_]\w*$/.test(arg) && value !== '')
  return isRepository(name) && !name.includes('/') && args.size > 0 && hasValidArgs
}

function readDefaultVariant(input: ImageReader, names: readonly string[]): string | undefined {
  const defaultVariant = input.text('default-variant')
  if (defaultVariant === '') return undefined
  if (!names.includes(defaultVariant))
    input.reject('default-variant', `is \`${defaultVariant}\`, which is not a variant`, `Known: ${names.join(', ') || 'none'}`)
  return defaultVariant
}
