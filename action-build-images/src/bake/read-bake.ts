import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ImageSource } from '../dockerfile/source.js'
import { printBake } from './print.js'
import { readBakeTarget } from './target.js'

/** Keys of a target that this action supports. */
const supportedKeys = ['context', 'contexts', 'dockerfile', 'args', 'labels', 'tags', 'target']

/** Reads the images of bake files: the targets of the group `default` and those that they need. Needs the client, but no engine. */
export async function readBake(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace' | 'log'>,
  files: readonly string[],
  variables: ReadonlyMap<string, string>,
): Promise<ImageSource[]> {
  const targets = await printBake(context, files, variables)
  const sources: ImageSource[] = []
  for (const [name, target] of Object.entries(targets)) {
    const ignored = Object.keys(target).filter((key) => !supportedKeys.includes(key))
    if (ignored.length > 0) context.log.warning(`This action ignores ${ignored.join(', ')} of the target \`${name}\``)
    sources.push(await readBakeTarget(context.workspace, name, target, files.join(', ')))
  }
  rejectDuplicateTags(sources)
  return sources.sort((a, b) => (a.image < b.image ? -1 : 1))
}

function rejectDuplicateTags(sources: readonly ImageSource[]): void {
  const images = new Map<string, string>()
  for (const { image, bake } of sources)
    for (const reference of bake?.references ?? []) {
      const other = images.get(reference)
      if (other !== undefined) throw new UserError(`The targets \`${other}\` and \`${image}\` have the same tag: ${reference}`)
      images.set(reference, image)
    }
}
