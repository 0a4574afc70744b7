import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { renderDetails, renderTable } from '#shared/format/markdown.js'
import { adviseOnDifferences } from './advice.js'
import type { Difference, DifferingPart } from './compare-wheels.js'
import type { SortedDifferences } from './ignored-members.js'

/** How a second build compares with the first one. A wheel that differs in more than modes and ignored members is an error. */
export type Reproducibility = 'not-checked' | 'identical' | 'modes-differ' | 'ignored-differ'

const maxRows = 50

const reasons: readonly (readonly [DifferingPart, string])[] = [
  ['content', 'the content was generated again'],
  ['time', 'the wheel contains the build time'],
  ['order', 'the order of the members changes'],
  ['presence', 'some members exist in one build only'],
]

/**
 * Rejects a wheel that a second build did not reproduce. Differing modes alone are only reported: they come from the umask, which this
 * action fixes, so that two runs of it still give the same bytes.
 */
export function requireReproducible(
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
  { relevant: differences, accepted }: SortedDifferences,
): Exclude<Reproducibility, 'not-checked'> {
  if (accepted.length > 0)
    log.info(`A second build differs in members that \`reproducible-ignore\` accepts: ${listFirst(accepted)}.`)
  if (differences.length === 0) return accepted.length > 0 ? 'ignored-differ' : 'identical'
  const rows = differences.slice(0, maxRows).map(({ path, parts }) => [path, parts.join(', ')])
  const differenceTable = renderTable(['Member', 'Difference'], rows)
  // RECORD changes with the content of what it lists, but it lists no modes.
  if (differences.every(({ parts }) => parts.every((part) => part === 'mode'))) {
    const members = describe(differences)
    log.info(`The modes in the wheel depend on the umask of the build: ${members}. The build here always has umask 022.`)
    summary.add(renderDetails('Members whose mode depends on the umask of the build', differenceTable))
    return 'modes-differ'
  }
  summary.add(`### The second build differs\n\n${differenceTable}`)
  const causes = differences
    .map(({ path, parts }) => ({ path, parts: parts.filter((part) => part !== 'mode') }))
    .filter(({ parts }) => parts.length > 0)
  throw new UserError(`The wheel is not reproducible: a second build differs in ${describe(causes)}`, {
    why: explain(differences),
    fix: adviseOnDifferences(differences),
  })
}

function describe(differences: readonly Difference[]): string {
  return listFirst(differences.map(({ path, parts }) => `${path} (${parts.join(', ')})`))
}

function explain(differences: readonly Difference[]): string {
  const parts = new Set(differences.flatMap((difference) => difference.parts))
  return reasons
    .filter(([part]) => parts.has(part))
    .map(([, reason]) => reason)
    .join(', ')
    .replace(/^./, (first) => first.toUpperCase())
}
