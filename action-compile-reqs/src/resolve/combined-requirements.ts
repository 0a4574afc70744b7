import { posix } from 'node:path'
import type { Graph, Layer } from '../requirements/layer.js'

/** Files of a resolution of several layers at once. They exist only in the sandbox, and no lock names them. */
export const combinedSource = '.compile-reqs-union.in'
export const combinedConstraints = '.compile-reqs-constraints.txt'
export const combinedReport = '.compile-reqs-report.json'

export interface CombinedFiles {
  readonly source: string
  readonly lock: string
  readonly constraints: string
}

/** The files of one of several resolutions that run at the same time. */
export function combinedFiles(resolution?: string): CombinedFiles {
  const path = (name: string) => `.compile-reqs-${name}${resolution === undefined ? '' : `-${resolution}`}`
  return { source: `${path('union')}.in`, lock: `${path('union')}.txt`, constraints: `${path('constraints')}.txt` }
}

/**
 * A requirements file that includes every layer and the constraints of all. A project is included by the path of its directory. A layer
 * that another one includes is left out, because engines read a file again each time that it is included.
 */
export function combineRequirements(layers: readonly Layer[], graph: Pick<Graph, 'constraints' | 'files'>): string {
  const { constraints } = graph
  const sources = outermostLayers(layers, graph).map(({ source, extras }) =>
    extras === undefined ? `-r "${source}"` : projectRequirement(source, extras),
  )
  const constraintLines = constraints.map((path) => `-c "${path}"`)
  return [...sources, ...constraintLines].map((line) => `${line}\n`).join('')
}

/** The layers that no other one includes with `-r`. */
export function outermostLayers(layers: readonly Layer[], graph: Pick<Graph, 'files'>): Layer[] {
  const included = sourcesIncludedBy(layers, graph)
  return layers.filter(({ source }) => !included.has(source))
}

/** The sources that other layers include with `-r`, directly or not. */
function sourcesIncludedBy(layers: readonly Layer[], { files }: Pick<Graph, 'files'>): Set<string> {
  const required = (path: string) =>
    (files.get(path)?.includes ?? []).filter(({ kind }) => kind === 'requirement').map((include) => include.path)
  const included = new Set(layers.flatMap(({ source }) => required(source)))
  // The set grows while it is read.
  for (const path of included) required(path).forEach((each) => included.add(each))
  return included
}

function projectRequirement(source: string, extras: readonly string[]): string {
  const folder = posix.dirname(source)
  const path = folder === '.' ? '.' : `./${folder}`
  return extras.length === 0 ? path : `${path}[${extras.join(',')}]`
}
