import type { Source } from './discover.js'
import type { Use } from './stages.js'

/** A context that the bake file names takes the place of a stage of that name. Source: docker buildx build, `--build-context`. */
export function isContext({ bake }: Source, reference: string): boolean {
  return bake?.contexts.has(reference) === true
}

/** What a use means where the bake file says it: the image that it names, or nothing of the registry for a folder. */
export function meant(use: Use, { bake }: Source): Use[] {
  const context = bake?.contexts.get(use.reference)
  if (context === undefined || 'target' in context) return [use]
  return 'image' in context ? [{ ...use, reference: context.image }] : []
}

/** The same for the image that a stage stands on. */
export function meantBase(base: string | undefined, { bake }: Source): string | undefined {
  const context = bake?.contexts.get(base ?? '')
  return context !== undefined && 'image' in context ? context.image : base
}
