import type { ImageSource } from './source.js'
import type { ImageUse } from './stages.js'

/** Whether a bake file or an input defines a context of this name, which replaces a stage of that name. Source: docker buildx build, `--build-context`. */
export function isNamedContext({ contexts }: ImageSource, reference: string): boolean {
  return contexts?.has(reference) === true
}

/** Replaces a named context by the image that is given for it; a folder uses no image at all. */
export function resolveUse(use: ImageUse, { contexts }: ImageSource): ImageUse[] {
  const context = contexts?.get(use.reference)
  if (context === undefined || 'target' in context) return [use]
  return 'image' in context ? [{ ...use, reference: context.image }] : []
}

/** Does the same for the base of a stage. */
export function resolveNamedBase(base: string | undefined, { contexts }: ImageSource): string | undefined {
  const context = contexts?.get(base ?? '')
  return context !== undefined && 'image' in context ? context.image : base
}
