import { listPins } from '#shared/requirements/pins.js'
import { splitStatements } from '../lockfile/lock-text.js'
import type { Layer } from '../requirements/layer.js'
import { splitLeadingComments } from '../requirements/leading-comments.js'
import type { UnmetRequirement } from './types.js'

/** The first pin that, by its annotation, only a source requires, although no source does any more. */
export function findOrphanedPin(
  { lock }: Pick<Layer, 'lock'>,
  text: string,
  required: ReadonlySet<string>,
): UnmetRequirement | undefined {
  const body = splitLeadingComments(text).body
  for (const statement of splitStatements(body)) {
    const [pin] = listPins(statement.split('\n')[0] ?? '')
    const requirers = parseRequirers(statement)
    const isOnlyDirect = requirers.length > 0 && requirers.every((each) => each.startsWith('-r '))
    if (pin === undefined || required.has(pin.name) || !isOnlyDirect) continue
    const line = text.split(/\r?\n/).indexOf(statement.split('\n')[0] ?? '') + 1
    return { detail: `${lock}:${line} pins ${pin.name}, which no source requires any more`, at: { file: lock, line } }
  }
  return undefined
}

/** Who requires a pin: `-r in/base.in`, or the name of a package. Both engines write it after `# via`, on one line or several. */
function parseRequirers(statement: string): string[] {
  const [, annotation = ''] = /#\s*via\s*([\s\S]*)$/.exec(statement) ?? []
  return annotation
    .split(/[\n,]/)
    .map((each) => each.replace(/^\s*#?\s*/, '').trim())
    .filter((each) => each !== '')
}
