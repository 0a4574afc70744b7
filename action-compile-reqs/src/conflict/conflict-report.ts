import { UserError } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import type { EngineName } from '../engine/settings.js'
import { renderLayerDiagram } from '../report/layer-diagram.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import { formatLocation } from './conflicting-requirements.js'
import type { Conflict, SuggestedFix } from './suggest-fix.js'
import type { TrialLimits } from './trial-resolution.js'

export interface ConflictDetails {
  readonly engine: EngineName
  /** The engine's reason in one line. */
  readonly reason: string
  /** The limits of the search if it ended early; then more lines may conflict. */
  readonly exhaustedLimits: TrialLimits | undefined
}

/** The error for layers that cannot agree, at the last conflicting line. */
export function createConflictError({ layers, lines }: Conflict, fix: SuggestedFix, details: ConflictDetails): UserError {
  const lastLine = lines.at(-1)
  return new UserError(`${formatHeadline(details.engine, layers)}: ${details.reason}`, {
    why: `Conflicting requirements: ${lines.map(formatLine).join(', ')}${formatLimits(details.exhaustedLimits)}`,
    fix: `${formatAdvice(fix)}. No lock was changed`,
    ...(lastLine === undefined ? {} : { at: { file: lastLine.file, line: lastLine.line } }),
  })
}

function formatHeadline(engine: EngineName, layers: readonly Layer[]): string {
  const [first] = layers
  if (first !== undefined && layers.length === 1) return `${engine} cannot compile ${first.source}`
  return `The layers ${layers.map(({ name }) => name).join(' and ')} cannot agree`
}

function formatLimits(limits: TrialLimits | undefined): string {
  if (limits === undefined) return ''
  return ` (the list may be incomplete: the search stopped after ${limits.resolutions} resolutions or ${limits.seconds} s)`
}

function formatLine(line: DirectRequirement): string {
  const { name, specifier } = line.requirement
  return `\`${name}${specifier}\` in ${formatLocation(line)}`
}

/** What to change, in the imperative. */
function formatAdvice({ change, independentLayer }: SuggestedFix): string {
  const suggestions: string[] = []
  if (change !== undefined)
    suggestions.push(`change ${formatLocation(change.line)} to \`${change.text}\` (verified: all layers agree then)`)
  if (independentLayer !== undefined)
    suggestions.push(`set \`independent-layers: ${independentLayer}\` (verified: the other layers agree then)`)
  if (suggestions.length === 0) return 'Relax one of these lines; none of the changes that were tried is sufficient'
  return capitalize(suggestions.join(', or '))
}

/** The table of who requires what, the advice, and the layers as a diagram. */
export function renderConflictSummary({ all, layers, requirements }: Conflict, fix: SuggestedFix): string {
  const rows = requirements.map((requirement) => [
    requirement.package,
    requirement.range || 'any',
    requirement.requiredBy,
    requirement.lines.map(formatLine).join(', '),
  ])
  const isConflicting = (name: string) => layers.some((layer) => layer.name === name)
  return [
    `## Requirements: ${layers.map(({ name }) => name).join(', ')} cannot be satisfied`,
    renderTable(['package', 'versions', 'required by', 'through'], rows),
    `${formatAdvice(fix)}.`,
    renderLayerDiagram(all, (name) => (isConflicting(name) ? 'conflict' : 'fresh')),
  ].join('\n\n')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
