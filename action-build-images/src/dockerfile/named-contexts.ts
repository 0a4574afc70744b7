import type { ImageSource } from './source.js'
import type { ImageUse } from './stages.js'

/** Whether the bake file defines a context of this name, which replaces a stage of that name. Source: docker buildx build, `--build-context`. */
export function isNamedContext({ bake }: ImageSource, reference: string): boolean {
  return bake?.contexts.has(reference) === true
}

/** Replaces a named context by the image that the bake file gives for it; a folder uses no image at all. */
export function resolveUse(use: ImageUse, { bake }: ImageSource): ImageUse[] {
  const context = bake?.contexts.get(use.reference)
  if (context === undefined || 'target' in context) return [use]
  return 'image' in context ? [{ ...use, reference: context.image }] : []
}

/** Does the same for the base of a stage. */
export function resolveNamedBase(base: string | undefined, { bake }: ImageSource): string | undefined {
  const context = bake?.contexts.get(base ?? '')
  return context !== undefined && 'image' in context ? context.image : base
}
