import type { Layer } from './graph.js'

/** Files of a resolution over all layers. They exist in the workshop alone, and no lock names them. */
export const unionSource = '.compile-reqs-union.in'
export const unionLock = '.compile-reqs-union.txt'
export const unionConstraints = '.compile-reqs-constraints.txt'
export const unionReport = '.compile-reqs-report.json'

/** A requirements file that takes in every layer. */
export function unionText(layers: readonly Layer[]): string {
  return layers.map(({ source }) => `-r "${source}"\n`).join('')
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
