import { evaluateMarker } from '#shared/requirements/markers.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Graph, Layer } from '../requirements/layer.js'
import { dependencyClosure } from '../resolve/dependency-closure.js'
import type { Resolution } from '../resolve/pip-report.js'
import { collectLines, formatLocation, lineKey } from '../trials/source-lines.js'

interface RequestingLine {
  readonly direct: DirectRequirement
  /** Names of the layers that contain the line. */
  readonly layers: string[]
}

export interface LineRequest {
  readonly graph: Graph
  readonly layers: readonly Layer[]
  readonly resolution: Resolution
}

/**
 * Finds the source lines that require or constrain a package, and formats them with their layers as aligned columns, file by file. A
 * lock that a layer includes is replaced by the sources that it was compiled from.
 */
export async function findRequestingLines(name: string, { graph, layers, resolution }: LineRequest): Promise<string[]> {
  const lines = new Map<string, RequestingLine>()
  for (const layer of layers) {
    const direct = await collectLines(graph, [layer, ...layersOfIncludedLocks(layer, graph)])
    for (const requirement of direct.filter((each) => leadsTo(each, name, resolution))) {
      const key = lineKey(requirement)
      const line = lines.get(key) ?? { direct: requirement, layers: [] }
      line.layers.push(layer.name)
      lines.set(key, line)
    }
  }
  return alignColumns(
    [...lines.values()].map((line) => [
      formatLocation(line.direct),
      formatRequirement(line.direct, name),
      line.layers.join(', '),
    ]),
  )
}

/** The layers whose locks a layer includes with `-r`, also through other files and locks. */
function layersOfIncludedLocks({ source }: Layer, { layers, files }: Graph): Layer[] {
  const found = new Set<Layer>()
  const visited = new Set<string>()
  const visit = (path: string) => {
    if (visited.has(path)) return
    visited.add(path)
    const required = files.get(path)?.includes.filter(({ kind }) => kind === 'requirement') ?? []
    for (const include of required) {
      const layer = layers.find(({ lock }) => lock === include.path)
      if (layer !== undefined) found.add(layer)
      visit(layer?.source ?? include.path)
    }
  }
  visit(source)
  return [...found]
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
