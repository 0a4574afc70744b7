import type { ActionContext } from '#shared/context/action-context.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { PlannedImage } from '../plan/plan.js'
import { publish } from '../publish/publish.js'
import { resolveBases } from '../references/base-overrides.js'
import type { ImageOutput } from '../report/image-output.js'
import { signBeforeTags } from '../signing/sign-before-tags.js'

/** Pushes all images, then writes the tags. Pushes nothing if an image of the plan was not built. Updates the digests of `built`. */
export async function pushImages(
  context: ActionContext,
  docker: string,
  { naming, baseOverrides, sign }: Pick<ImageInputs, 'naming' | 'baseOverrides' | 'sign'>,
  { images, built }: { readonly images: readonly PlannedImage[]; readonly built: Map<string, ImageOutput> },
): Promise<void> {
  const planned = images.filter(({ state }) => state === 'planned').map(({ node }) => node.name)
  if (planned.length > 0) {
    context.log.warning(`Nothing is pushed, because not every image was built; only planned: ${planned.join(', ')}`)
    return
  }
  const ids = new Map([...built].map(([name, { digest }]) => [name, digest]))
  const nodes = images.map(({ node }) => node)
  const publication = { ids, naming, bases: resolveBases(nodes, baseOverrides), beforeTags: signBeforeTags(context, sign) }
  setDigests(context, await publish(context, docker, publication), built)
}

/** Writes the digests of pushed images to `built` and to the output `images`. */
export function setDigests(
  { setOutput }: Pick<ActionContext, 'setOutput'>,
  digests: ReadonlyMap<string, string>,
  built: Map<string, ImageOutput>,
): void {
  for (const [name, digest] of digests) {
    const output = built.get(name)
    if (output !== undefined) built.set(name, { ...output, digest })
  }
  setOutput('images', Object.fromEntries(built))
}
