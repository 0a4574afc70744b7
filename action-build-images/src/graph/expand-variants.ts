import { UserError } from '#shared/errors.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import type { Source } from '../dockerfile/discover.js'
import type { Naming } from '../inputs/naming-inputs.js'
import type { VariantInputs } from '../inputs/variant-inputs.js'
import { referencesOf } from '../references/image-references.js'
import { parseReference } from '../references/parse-reference.js'
import { imageOf } from './image-graph.js'

type Read = (source: Source) => Dockerfile

/** The Dockerfiles of all images, those of the variants among them, and the names under which the images are published. */
export interface Expanded {
  readonly dockerfiles: readonly Dockerfile[]
  readonly naming: Naming
}

/**
 * Makes an image of each variant out of every Dockerfile that declares an argument of a variant, or stands on one that does. An image
 * of the catalogue whose name a variant takes is left out, as for one that the repository defines.
 */
export function expandVariants(
  sources: readonly Source[],
  read: Read,
  naming: Naming,
  { variants, plain, suffixIn }: VariantInputs,
): Expanded {
  const written = new Map(
    sources.flatMap(({ image, bake }) => {
      const [first, ...rest] = bake?.references ?? []
      return first === undefined ? [] : [[image, [first, ...rest] as const] as const]
    }),
  )
  const named: Naming = { ...naming, references: written }
  if (variants.length === 0) return { dockerfiles: sources.map(read), naming: named }
  const all = sources.map(read)
  refuseUnused(all, variants)
  const taken = (varied: ReadonlySet<string>) =>
    new Set([...varied].flatMap((image) => variants.map(({ name }) => `${image}-${name}`)))
  // The catalogue's own image for GPU declares the arguments of a variant too, but gives way to the variant.
  const first = taken(variedOf(all, named, variants))
  const files = all.filter(({ source }) => !source.ofCatalogue || !first.has(source.image))
  const varied = variedOf(files, named, variants)
  const names = taken(varied)
  const clash = files.find(({ source }) => names.has(source.image))
  if (clash !== undefined)
    throw new UserError(`The image \`${clash.source.image}\` is defined by ${clash.source.shown}, and is that of a variant too`, {
      fix: 'Give the variant another name, or remove the Dockerfile',
    })
  const references = new Map<string, readonly [string, ...string[]]>(written)
  const made = files.flatMap(({ source }) => {
    if (!varied.has(source.image)) return [read(source)]
    const own = variants.map((variant) => {
      const image = `${source.image}-${variant.name}`
      const usual = referencesOf(source.image, named)
      const [first = '', ...rest] = usual.map((reference) => withSuffix(reference, variant.name, suffixIn))
      references.set(image, [first, ...rest, ...(variant.name === plain ? usual : [])])
      return read({ ...source, image, variant: { of: source.image, ...variant } })
    })
    return plain === undefined ? [read(source), ...own] : own
  })
  return { dockerfiles: made, naming: { ...naming, references } }
}

/** Images that declare an argument of a variant, and all that stand on them. */
function variedOf(files: readonly Dockerfile[], naming: Naming, variants: VariantInputs['variants']): Set<string> {
  const args = new Set(variants.flatMap((variant) => [...variant.args.keys()]))
  const byName = new Map(files.map((file) => [file.source.image, file]))
  const varied = new Set<string>()
  const visit = (file: Dockerfile, chain: ReadonlySet<string>): boolean => {
    const { image } = file.source
    // A circle is refused later, with its chain.
    if (chain.has(image)) return false
    const parents = file.uses.flatMap(({ reference }) => byName.get(imageOf(reference, file, byName, naming) ?? '') ?? [])
    const isVaried =
      [...file.args].some((arg) => args.has(arg)) || parents.some((parent) => visit(parent, new Set([...chain, image])))
    if (isVaried) varied.add(image)
    return isVaried
  }
  for (const file of files) visit(file, new Set())
  return varied
}

function refuseUnused(files: readonly Dockerfile[], variants: VariantInputs['variants']): void {
  for (const { name, args } of variants)
    for (const arg of args.keys())
      if (!files.some((file) => file.args.has(arg)))
        throw new UserError(`Input \`variants\` gives ${arg} to \`${name}\`, but no Dockerfile declares \`ARG ${arg}\``, {
          fix: 'Declare it where the variants differ, such as before `FROM ${' + arg + '}`',
        })
}

/** What replaces the defaults of `ARG` in a Dockerfile: those of its target, the input, and those of its variant. */
export function argumentsOf({ bake, variant }: Source, given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...(bake?.args ?? []), ...given, ...(variant?.args ?? [])])
}

function withSuffix(reference: string, variant: string, suffixIn: VariantInputs['suffixIn']): string {
  const { repository, tag = 'latest' } = parseReference(reference)
  return suffixIn === 'name' ? `${repository}-${variant}:${tag}` : `${repository}:${tag}-${variant}`
}
