import type { InputReader } from '#shared/inputs/input-reader.js'
import { isRepository, isTag } from '../references/parse-reference.js'

/** Variants of images, such as for CPU and GPU: one Dockerfile, other build arguments. */
export interface VariantInputs {
  readonly variants: readonly { readonly name: string; readonly args: ReadonlyMap<string, string> }[]
  /** The variant that has the names without a suffix too; undefined where the Dockerfile as it stands has them. */
  readonly plain: string | undefined
  /** What the name of a variant is put after: `app:1-gpu` or `app-gpu:1`. */
  readonly suffixIn: 'tag' | 'name'
}

/** Reads `variants`, `plain-variant` and `variant-suffix`. */
export function readVariants(input: InputReader, tags: readonly string[]): VariantInputs {
  input.text('variants')
  const variants = input.lines('variants').flatMap((line) => {
    const variant = readLine(line)
    if (variant === undefined)
      input.refuse('variants', `has the line \`${line.split(/[:=]/)[0] ?? ''}\``, 'Write `<variant>: NAME=value NAME=value`')
    return variant ?? []
  })
  const names = variants.map(({ name }) => name)
  if (new Set(names).size < names.length) input.refuse('variants', 'names one variant twice')
  const plain = input.text('plain-variant')
  if (plain !== '' && !names.includes(plain))
    input.refuse('plain-variant', `is \`${plain}\`, which is no variant`, `Known: ${names.join(', ') || 'none'}`)
  const suffixIn = input.choice('variant-suffix', ['tag', 'name'])
  if (suffixIn === 'tag' && names.some((name) => tags.some((tag) => !isTag(`${tag}-${name}`))))
    input.refuse('variants', 'makes a tag longer than 128 characters', 'Shorten `tags` or the names of the variants')
  return { variants, plain: plain === '' ? undefined : plain, suffixIn }
}

function readLine(line: string): VariantInputs['variants'][number] | undefined {
  const [, name = '', rest = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? []
  if (!isRepository(name) || name.includes('/')) return undefined
  const args = new Map<string, string>()
  for (const word of rest.split(/[\s,]+/).filter((each) => each !== '')) {
    const [, arg = '', value = ''] = /^([A-Za-z_]\w*)=(.+)$/.exec(word) ?? []
    if (arg === '') return undefined
    args.set(arg, value)
  }
  return args.size === 0 ? undefined : { name, args }
}
