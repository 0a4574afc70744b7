import type { ActionContext } from '#shared/context/action-context.js'
import type { SigningRule } from '../inputs/results/signing-inputs.js'
import type { BeforeTags } from '../publish/publish.js'

/** What is done between the push and the tags: the images are signed, if the user wants that. */
export function signBeforeTags(
  context: Pick<ActionContext, 'env' | 'mask' | 'log' | 'signal'>,
  rule: SigningRule,
): BeforeTags | undefined {
  if (rule === 'false') return undefined
  return async (images) => {
    const { signImages } = await import('./sign-images.js')
    await signImages(context, images, rule)
  }
}
