import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Source } from '../dockerfile/discover.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { printBake } from './print.js'
import { sourceOf } from './target.js'

const taken = ['context', 'contexts', 'dockerfile', 'args', 'labels', 'tags', 'target']

/** Reads the images of bake files: the targets of the group `default`, and those that they stand on. Asks the client for them, no engine. */
export async function readBake(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'log'>,
  { bakeFiles: files, bakeVariables }: Pick<ImageInputs, 'bakeFiles' | 'bakeVariables'>,
): Promise<Source[]> {
  const targets = await printBake(context, files, bakeVariables)
  const sources: Source[] = []
  for (const [name, target] of Object.entries(targets)) {
    const left = Object.keys(target).filter((key) => !taken.includes(key))
    if (left.length > 0) context.log.warning(`Of the target \`${name}\`, this action does not take: ${left.join(', ')}`)
    sources.push(await sourceOf(context.workspace, name, target, files.join(', ')))
  }
  refuseTwice(sources)
  return sources.sort((a, b) => (a.image < b.image ? -1 : 1))
}

function refuseTwice(sources: readonly Source[]): void {
  const seen = new Map<string, string>()
  for (const { image, bake } of sources)
    for (const reference of bake?.references ?? []) {
      const other = seen.get(reference)
      if (other !== undefined) throw new UserError(`The targets \`${other}\` and \`${image}\` have one tag: ${reference}`)
      seen.set(reference, image)
    }
}
