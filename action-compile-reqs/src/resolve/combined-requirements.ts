import { posix } from 'node:path'
import type { Graph, Layer } from '../requirements/layer.js'

/** Files of a resolution of several layers at once. They exist only in the sandbox, and no lock names them. */
export const combinedSource = '.compile-reqs-union.in'
export const combinedLock = '.compile-reqs-union.txt'
export const combinedConstraints = '.compile-reqs-constraints.txt'
export const combinedReport = '.compile-reqs-report.json'

/** A requirements file that includes every layer and the constraints of all. A project is included by the path of its directory. */
export function combineRequirements(layers: readonly Layer[], { constraints }: Pick<Graph, 'constraints'>): string {
  const sources = layers.map(({ source, extras }) =>
    extras === undefined ? `-r "${source}"` : projectRequirement(source, extras),
  )
  const constraintLines = constraints.map((path) => `-c "${path}"`)
  return [...sources, ...constraintLines].map((line) => `${line}\n`).join('')
}

function projectRequirement(source: string, extras: readonly string[]): string {
  const folder = posix.dirname(source)
  const path = folder === '.' ? '.' : `./${folder}`
  return extras.length === 0 ? path : `${path}[${extras.join(',')}]`
}
