import { evaluateMarker } from '#shared/requirements/markers.js'
import { closureOf } from '../resolve/dependency-closure.js'
import type { Direct } from '../requirements/direct-requirements.js'
import { directLines } from '../requirements/direct-requirements.js'
import type { Graph, Layer } from '../requirements/graph.js'
import type { Resolution } from '../resolve/pip-report.js'

/** The lines of the sources that bring a package in or limit it, each with the layers it counts for, as aligned text. */
export function askedFor(name: string, layers: readonly Layer[], graph: Graph, resolution: Resolution): string[] {
  const lines = new Map<string, { readonly direct: Direct; readonly layers: string[] }>()
  for (const layer of layers) {
    for (const direct of directLines(layer.source, graph).direct.filter((each) => leadsTo(each, name, resolution))) {
      const place = `${direct.file}:${direct.line}`
      const known = lines.get(place) ?? { direct, layers: [] }
      known.layers.push(layer.name)
      lines.set(place, known)
    }
  }
  const rows = [...lines].map(([place, { direct, layers: of }]) => [place, wish(direct, name), of.join(', ')] as const)
  const width = (column: 0 | 1) => Math.max(0, ...rows.map((row) => row[column].length))
  return rows.map(([place, text, of]) => `${place.padEnd(width(0))}  ${text.padEnd(width(1))}  ${of}`)
}

function leadsTo({ requirement, constraint }: Direct, name: string, resolution: Resolution): boolean {
  if (requirement.marker !== undefined && !evaluateMarker(requirement.marker, resolution.environment)) return false
  if (requirement.key === name) return true
  return !constraint && closureOf([requirement], resolution).has(name)
}

function wish({ requirement, constraint }: Direct, name: string): string {
  const extras = requirement.extras.length === 0 ? '' : `[${requirement.extras.join(',')}]`
  const text = `${constraint ? '-c ' : ''}${requirement.name}${extras}${requirement.specifier}`
  return requirement.key === name ? text : `${text} (through it)`
}
