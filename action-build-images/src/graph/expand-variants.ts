import { InputValueError, UserError } from '#shared/errors.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import type { ImageSource } from '../dockerfile/source.js'
import type { VariantInputs } from '../inputs/variant-inputs.js'
import { referencesOf } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'
import { parseReference } from '../references/parse-reference.js'
import { findImage } from './find-image.js'

type Parse = (source: ImageSource) => Dockerfile
type References = readonly [string, ...string[]]
type Variants = VariantInputs['variants']

/** The Dockerfiles of all images, including the variants, and the names under which the images are published. */
export interface ExpandedImages {
  readonly dockerfiles: readonly Dockerfile[]
  readonly naming: Naming
}

/**
 * Adds an image per variant for every Dockerfile that declares an argument of a variant, or is built on one that does. An image of the
 * catalogue whose name a variant takes is dropped, as it is for a name that the repository defines.
 */
export function expandVariants(
  sources: readonly ImageSource[],
  parse: Parse,
  inputNaming: Naming,
  variantInputs: VariantInputs,
): ExpandedImages {
  const { variants, defaultVariant } = variantInputs
  const references = bakeReferences(sources)
  const naming: Naming = { ...inputNaming, references: new Map(references) }
  const all = sources.map(parse)
  if (variants.length === 0) return { dockerfiles: all, naming }
  rejectUnusedArguments(all, variants)
  const kept = withoutReplacedImages(all, naming, variants)
  const varying = findVaryingImages(kept, naming, variants)
  rejectNameClash(kept, variantNames(varying, variants))
  const dockerfiles = kept.flatMap(({ source }) => {
    if (!varying.has(source.image)) return [parse(source)]
    const expanded = variants.map(({ name, args }) => {
      const image = `${source.image}-${name}`
      references.set(image, variantReferences(source.image, name, naming, variantInputs))
      return parse({ ...source, image, variant: { originalImage: source.image, name, args } })
    })
    return defaultVariant === undefined ? [parse(source), ...expanded] : expanded
  })
  return { dockerfiles, naming: { ...inputNaming, references } }
}

function bakeReferences(sources: readonly ImageSource[]): Map<string, References> {
  const references = new Map<string, References>()
  for (const { image, bake } of sources) {
    const [first, ...rest] = bake?.references ?? []
    if (first !== undefined) references.set(image, [first, ...rest])
  }
  return references
}

/** The catalogue's own image for GPU also declares the arguments of a variant, but the variant replaces it. */
function withoutReplacedImages(dockerfiles: readonly Dockerfile[], naming: Naming, variants: Variants): Dockerfile[] {
  const names = variantNames(findVaryingImages(dockerfiles, naming, variants), variants)
  return dockerfiles.filter(({ source }) => !source.isFromCatalogue || !names.has(source.image))
}

function variantNames(images: ReadonlySet<string>, variants: Variants): Set<string> {
  return new Set([...images].flatMap((image) => variants.map(({ name }) => `${image}-${name}`)))
}

/** Images that declare an argument of a variant, and all that are built on them. */
function findVaryingImages(dockerfiles: readonly Dockerfile[], naming: Naming, variants: Variants): Set<string> {
  const args = new Set(variants.flatMap((variant) => [...variant.args.keys()]))
  const byImage = new Map(dockerfiles.map((dockerfile) => [dockerfile.source.image, dockerfile]))
  const varying = new Set<string>()
  const visit = (dockerfile: Dockerfile, chain: ReadonlySet<string>): boolean => {
    const { image } = dockerfile.source
    // A cycle is rejected later, with its chain.
    if (chain.has(image)) return false
    const parents = dockerfile.uses.flatMap(
      ({ reference }) => byImage.get(findImage(reference, dockerfile, byImage, naming) ?? '') ?? [],
    )
    const declaresArg = [...dockerfile.args].some((arg) => args.has(arg))
    const isVarying = declaresArg || parents.some((parent) => visit(parent, new Set([...chain, image])))
    if (isVarying) varying.add(image)
    return isVarying
  }
  for (const dockerfile of dockerfiles) visit(dockerfile, new Set())
  return varying
}

function rejectUnusedArguments(dockerfiles: readonly Dockerfile[], variants: Variants): void {
  for (const { name, args } of variants)
    for (const arg of args.keys())
      if (!dockerfiles.some((dockerfile) => dockerfile.args.has(arg)))
        throw new InputValueError('variants', `sets ${arg} for \`${name}\`, but no Dockerfile declares \`ARG ${arg}\``, {
          fix: 'Declare it where the variants differ, such as before `FROM ${' + arg + '}`',
        })
}

function rejectNameClash(dockerfiles: readonly Dockerfile[], names: ReadonlySet<string>): void {
  const clash = dockerfiles.find(({ source }) => names.has(source.image))?.source
  if (clash === undefined) return
  throw new UserError(`The image \`${clash.image}\` is defined by ${clash.displayPath} and by a variant`, {
    fix: 'Rename the variant or remove the Dockerfile',
  })
}

/** The plain variant also gets the names without a suffix. */
function variantReferences(
  image: string,
  variant: string,
  naming: Naming,
  { defaultVariant, suffixIn }: VariantInputs,
): References {
  const unsuffixed = referencesOf(image, naming)
  const [first = '', ...rest] = unsuffixed.map((reference) => withSuffix(reference, variant, suffixIn))
  return [first, ...rest, ...(variant === defaultVariant ? unsuffixed : [])]
}

function withSuffix(reference: string, variant: string, suffixIn: VariantInputs['suffixIn']): string {
  const { repository, tag = 'latest' } = parseReference(reference)
  return suffixIn === 'name' ? `${repository}-${variant}:${tag}` : `${repository}:${tag}-${variant}`
}
