import { UserError } from '#shared/errors.js'
import { capitalize } from '#shared/format/capitalize.js'
import { renderTable } from '#shared/format/markdown.js'
import type { EngineName } from '../engine/settings.js'
import { renderLayerDiagram } from '../report/layer-diagram.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import { formatLocation } from '../trials/source-lines.js'
import type { TrialLimits } from '../trials/trial-resolution.js'
import type { DescribedConflict } from './describe-conflict.js'
import type { SuggestedFix } from './suggest-fix.js'

export interface ConflictDetails {
  readonly engine: EngineName
  /** The limits of the search if it ended early; then more lines may conflict. */
  readonly exhaustedLimits: TrialLimits | undefined
}

/** The error for layers that cannot agree, at the last conflicting line. */
export function createConflictError(
  conflicts: readonly DescribedConflict[],
  fix: SuggestedFix,
  { engine, exhaustedLimits }: ConflictDetails,
): UserError {
  const lastLine = conflicts.at(-1)?.lines.at(-1)
  const details = {
    fix: `${formatAdvice(fix)}. No lock was changed`,
    ...(lastLine === undefined ? {} : { at: { file: lastLine.file, line: lastLine.line } }),
  }
  const limits = formatLimits(exhaustedLimits)
  const [only] = conflicts
  if (only !== undefined && conflicts.length === 1) {
    const why = `Conflicting requirements: ${formatLines(only)}${limits}`
    return new UserError(`${formatHeadline(engine, only.layers)}: ${only.reason}`, { why, ...details })
  }
  const numbered = conflicts.map((each, index) => `(${index + 1}) ${formatLines(each)}: ${each.reason}`)
  return new UserError(`The requirements have ${conflicts.length} conflicts`, {
    why: `${numbered.join('; ')}${limits}`,
    ...details,
  })
}

function formatHeadline(engine: EngineName, layers: readonly Layer[]): string {
  const [first] = layers
  if (first !== undefined && layers.length === 1) return `${engine} cannot compile ${first.source}`
  return `The layers ${formatLayers(layers)} cannot agree`
}

function formatLayers(layers: readonly Layer[]): string {
  return layers.map(({ name }) => name).join(' and ')
}

function formatLimits(limits: TrialLimits | undefined): string {
  if (limits === undefined) return ''
  return ` (the list may be incomplete: the search stopped after ${limits.resolutions} resolutions or ${limits.seconds} s)`
}

function formatLines({ lines }: Pick<DescribedConflict, 'lines'>): string {
  return lines.map(formatLine).join(', ')
}

function formatLine(line: DirectRequirement): string {
  const { name, specifier } = line.requirement
  return `\`${name}${specifier}\` in ${formatLocation(line)}`
}

/** What to change, in the imperative. */
function formatAdvice({ edits, independentLayer }: SuggestedFix): string {
  const suggestions: string[] = []
  if (edits !== undefined) {
    const changes = [...edits].map(([line, text]) => `${formatLocation(line)} to \`${text}\``)
    suggestions.push(`change ${joinWithAnd(changes)} (verified: all layers agree then)`)
  }
  if (independentLayer !== undefined)
    suggestions.push(`set \`independent-layers: ${independentLayer}\` (verified: the other layers agree then)`)
  if (suggestions.length === 0) return 'Relax one of these lines; none of the changes that were tried is sufficient'
  return capitalize(suggestions.join(', or '))
}

function joinWithAnd(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}

/** For each conflict a table of who requires what, then the advice, and the layers as a diagram. */
export function renderConflictSummary(all: readonly Layer[], conflicts: readonly DescribedConflict[], fix: SuggestedFix): string {
  const conflicting = new Set(conflicts.flatMap(({ layers }) => layers.map(({ name }) => name)))
  return [
    ...conflicts.flatMap(({ layers, requirements }) => [
      `## Requirements: ${layers.map(({ name }) => name).join(', ')} cannot be satisfied`,
      renderRequirements(requirements),
    ]),
    `${formatAdvice(fix)}.`,
    renderLayerDiagram(all, (name) => (conflicting.has(name) ? 'conflict' : 'fresh')),
  ].join('\n\n')
}

function renderRequirements(requirements: DescribedConflict['requirements']): string {
  const rows = requirements.map((requirement) => [
    requirement.package,
    requirement.range || 'any',
    requirement.requiredBy,
    requirement.lines.map(formatLine).join(', '),
  ])
  return renderTable(['package', 'versions', 'required by', 'through'], rows)
}
