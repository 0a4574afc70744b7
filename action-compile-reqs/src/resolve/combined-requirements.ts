import { posix } from 'node:path'
import type { Layer } from '../requirements/graph.js'

/** Files of a resolution over all layers. They exist in the workshop alone, and no lock names them. */
export const unionSource = '.compile-reqs-union.in'
export const unionLock = '.compile-reqs-union.txt'
export const unionConstraints = '.compile-reqs-constraints.txt'
export const unionReport = '.compile-reqs-report.json'

/** A requirements file that takes in every layer and what limits them all. A project comes in by the path of its folder. */
export function unionText(layers: readonly Layer[], constraints: readonly string[]): string {
  const lines = layers.map(({ source, extras }) =>
    extras === undefined ? `-r "${source}"\n` : `${projectPath(source, extras)}\n`,
  )
  return [...lines, ...constraints.map((path) => `-c "${path}"\n`)].join('')
}

function projectPath(source: string, extras: readonly string[]): string {
  const folder = posix.dirname(source)
  return `${folder === '.' ? '.' : `./${folder}`}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`
}

/** Pins that a resolution starts from. */
export interface Starting {
  /** Pins of locks that are not made anew: they have to stay. Name to version. */
  readonly fixed: ReadonlyMap<string, string>
  /** Pins of the old locks: they stay where they can. */
  readonly kept: ReadonlyMap<string, string>
}

/** No versions satisfy all layers at once. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
}
