import { evaluateMarker } from '#shared/requirements/markers.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { readDirectRequirements } from '../requirements/direct-requirements.js'
import type { Graph, Layer } from '../requirements/layer.js'
import { dependencyClosure } from '../resolve/dependency-closure.js'
import type { Resolution } from '../resolve/pip-report.js'

interface RequestingLine {
  readonly direct: DirectRequirement
  /** Names of the layers that contain the line. */
  readonly layers: string[]
}

/** Finds the source lines that require or constrain a package, and formats them with their layers as aligned columns. */
export function findRequestingLines(name: string, layers: readonly Layer[], graph: Graph, resolution: Resolution): string[] {
  const lines = new Map<string, RequestingLine>()
  for (const layer of layers) {
    const { direct } = readDirectRequirements(layer.source, graph)
    for (const requirement of direct.filter((each) => leadsTo(each, name, resolution))) {
      const location = `${requirement.file}:${requirement.line}`
      const line = lines.get(location) ?? { direct: requirement, layers: [] }
      line.layers.push(layer.name)
      lines.set(location, line)
    }
  }
  return alignColumns(
    [...lines].map(([location, line]) => [location, formatRequirement(line.direct, name), line.layers.join(', ')]),
  )
}

function leadsTo({ requirement, constraint }: DirectRequirement, name: string, resolution: Resolution): boolean {
  if (requirement.marker !== undefined && !evaluateMarker(requirement.marker, resolution.environment)) return false
  if (requirement.key === name) return true
  return !constraint && dependencyClosure([requirement], resolution).has(name)
}

function formatRequirement({ requirement, constraint }: DirectRequirement, name: string): string {
  const extras = requirement.extras.length === 0 ? '' : `[${requirement.extras.join(',')}]`
  const text = `${constraint ? '-c ' : ''}${requirement.name}${extras}${requirement.specifier}`
  return requirement.key === name ? text : `${text} (through it)`
}

function alignColumns(rows: readonly (readonly [string, string, string])[]): string[] {
  const width = (column: 0 | 1) => Math.max(0, ...rows.map((row) => row[column].length))
  return rows.map(([first, second, third]) => `${first.padEnd(width(0))}  ${second.padEnd(width(1))}  ${third}`)
}
