import { table } from '#shared/format/summary.js'
import type { EngineName } from '../engine/settings.js'
import { renderLayerDiagram } from '../report/layer-diagram.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import { formatLocation } from './demands.js'
import type { Conflict, SuggestedFix } from './suggest-fix.js'

export function formatHeadline(engine: EngineName, layers: readonly Layer[]): string {
  const [first] = layers
  if (first !== undefined && layers.length === 1) return `${engine} cannot compile ${first.source}`
  return `The layers ${layers.map(({ name }) => name).join(' and ')} cannot agree`
}

export function formatLine(line: DirectRequirement): string {
  const { name, specifier } = line.requirement
  return `\`${name}${specifier}\` in ${formatLocation(line)}`
}

/** What to change, in the imperative. */
export function formatAdvice({ change, independentLayer }: SuggestedFix): string {
  const suggestions: string[] = []
  if (change !== undefined)
    suggestions.push(`change ${formatLocation(change.line)} to \`${change.text}\` (verified: all layers agree then)`)
  if (independentLayer !== undefined)
    suggestions.push(`set \`independent-layers: ${independentLayer}\` (verified: the other layers agree then)`)
  if (suggestions.length === 0) return 'Relax one of these lines; none of the changes that were tried is sufficient'
  return capitalize(suggestions.join(', or '))
}

/** The table of who requires what, the advice, and the layers as a diagram. */
export function renderConflictSummary({ all, layers, demands }: Conflict, fix: SuggestedFix): string {
  const rows = demands.map((demand) => [
    demand.package,
    demand.range || 'any',
    demand.requiredBy,
    demand.lines.map(formatLine).join(', '),
  ])
  const isConflicting = (name: string) => layers.some((layer) => layer.name === name)
  return [
    `## Requirements: ${layers.map(({ name }) => name).join(', ')} cannot be satisfied`,
    table(['package', 'versions', 'required by', 'through'], rows),
    `${formatAdvice(fix)}.`,
    renderLayerDiagram(all, (name) => (isConflicting(name) ? 'conflict' : 'fresh')),
  ].join('\n\n')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
