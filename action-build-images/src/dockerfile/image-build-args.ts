import type { ImageSource } from './source.js'

/** Build arguments of the inputs: `NAME` for every image, `image.NAME` for one. */
export type GivenBuildArgs = ReadonlyMap<string, string>

/**
 * The arguments of an image, declared or not. A later source wins: the catalogue, its bake target, the input for all images, the input for this image,
 * its variant, the input for this variant of the image.
 */
export function buildArgsFor(
  { image, bake, catalogue, variant }: Omit<ImageSource, 'text' | 'path'>,
  given: GivenBuildArgs,
): ReadonlyMap<string, string> {
  return new Map([
    ...(catalogue?.args ?? []),
    ...(bake?.args ?? []),
    ...[...given].filter(([name]) => !name.includes('.')),
    ...argsOf(variant?.originalImage ?? image, given),
    ...(variant === undefined ? [] : [...variant.args, ...argsOf(image, given)]),
  ])
}

/** Splits `image.NAME`; the image is undefined for an argument of all images. */
export function splitBuildArg(key: string): { readonly image: string | undefined; readonly name: string } {
  const dot = key.lastIndexOf('.')
  return dot < 0 ? { image: undefined, name: key } : { image: key.slice(0, dot), name: key.slice(dot + 1) }
}

/**
 * Whether the builder accepts an argument that no `ARG` declares. Source: Docker "Dockerfile reference", predefined ARGs and BuildKit
 * built-in build args.
 */
export function isPredefinedArg(name: string): boolean {
  return /^((https?|ftp|no|all)_proxy|BUILDKIT_\w+|SOURCE_DATE_EPOCH)$/.test(
    name.replace(/^[A-Z]+_PROXY$/, (all) => all.toLowerCase()),
  )
}

function argsOf(image: string, given: GivenBuildArgs): [string, string][] {
  return [...given].flatMap(([key, value]) => {
    const arg = splitBuildArg(key)
    return arg.image === image ? [[arg.name, value]] : []
  })
}
