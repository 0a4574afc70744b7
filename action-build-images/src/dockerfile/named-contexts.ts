import type { NamedContext } from '../references/named-context.js'
import { accessTo, contextName } from '../references/named-context.js'
import type { ImageSource } from './source.js'
import type { ImageUse, Mount } from './stages.js'

/** The context that a bake file or an input defines for this name, which replaces a stage of that name. Source: docker buildx build, `--build-context`. */
export function findNamedContext({ contexts }: Pick<ImageSource, 'contexts'>, reference: string): NamedContext | undefined {
  return contexts?.get(contextName(reference))
}

/** Whether there is such a context. */
export function isNamedContext(source: ImageSource, reference: string): boolean {
  return findNamedContext(source, reference) !== undefined
}

/** Replaces a named context by the image that is given for it; others use no image of a registry. */
export function resolveUse(use: ImageUse, source: ImageSource): ImageUse[] {
  const context = findNamedContext(source, use.reference)
  if (context === undefined || 'target' in context) return [use]
  return 'image' in context && context.image !== 'scratch' ? [{ ...use, reference: context.image }] : []
}

/** Does the same for the base of a stage. */
export function resolveNamedBase(base: string | undefined, source: ImageSource): string | undefined {
  const context = findNamedContext(source, base ?? '')
  return context !== undefined && 'image' in context ? context.image : base
}

/** What the builder needs to fetch the addresses that are used by name. */
export function accessToContexts(uses: readonly ImageUse[], source: ImageSource): Mount[] {
  return uses.flatMap(({ reference, line }) => {
    const context = findNamedContext(source, reference)
    if (context === undefined || !('url' in context)) return []
    return accessTo(context.url).map((access) => ({ ...access, line, isForSource: true }))
  })
}
