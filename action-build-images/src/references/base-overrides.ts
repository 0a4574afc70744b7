import { parseReference } from './parse-reference.js'

/** Images used in place of external bases: short name to reference. */
export type BaseOverrides = ReadonlyMap<string, string>

/**
 * Finds the image that replaces an external base. A short name matches every repository that ends with it, in any registry and with
 * any tag: `python` matches python:3.12-slim and docker.io/library/python; `cuda` matches nvidia/cuda of Docker Hub and nvcr.io.
 */
export function findBaseOverride(reference: string, overrides: BaseOverrides): string | undefined {
  const { repository } = parseReference(reference)
  for (const [name, override] of overrides) {
    const ending = name === 'cuda' ? 'nvidia/cuda' : name
    if (repository === ending || repository.endsWith(`/${ending}`)) return override
  }
  return undefined
}

/** The references of the images that are used for the external bases of these images, without duplicates. */
export function resolveBases(
  images: readonly { readonly bases: readonly { readonly reference: string }[] }[],
  overrides: BaseOverrides,
): string[] {
  return [...new Set(images.flatMap(({ bases }) => bases.map(({ reference }) => resolveBase(reference, overrides))))]
}

/** The image that is used for an external base: its override, or the base itself. */
export function resolveBase(reference: string, overrides: BaseOverrides): string {
  return findBaseOverride(reference, overrides) ?? reference
}
