import type { SolveStatus, Vertex } from './solve-status.js'

/** The steps of one image and its place in the build. */
export interface TargetStatus {
  readonly vertices: readonly Vertex[]
  readonly output: SolveStatus['output']
}

/** The steps of a target without those of the targets that it is built from, which the builder reports for it as well. */
export function selectOwnSteps(status: SolveStatus, target: string, ancestors: readonly string[]): TargetStatus {
  const vertices = [...(status.targets.get(target)?.values() ?? [])]
  const isInherited = ({ digest }: Vertex) => ancestors.some((ancestor) => status.targets.get(ancestor)?.has(digest) === true)
  return { vertices: vertices.filter((vertex) => !isInherited(vertex)), output: status.output }
}

/** Wall time of the steps, in seconds. */
export function measureSeconds({ vertices }: TargetStatus): number {
  const started = vertices.flatMap((vertex) => vertex.started ?? [])
  const completed = vertices.flatMap((vertex) => vertex.completed ?? [])
  if (started.length === 0 || completed.length === 0) return 0
  return Math.max(0, Math.max(...completed) - Math.min(...started)) / 1000
}

/** Writes the steps like `--progress=plain`: one block for each. */
export function renderLog({ vertices, output }: TargetStatus): string {
  return vertices
    .filter(({ started }) => started !== undefined)
    .map((vertex, index) => renderStep(vertex, index + 1, output.get(vertex.digest) ?? []))
    .join('\n\n')
}

function renderStep(vertex: Vertex, number: number, parts: readonly { readonly time: number; readonly text: string }[]): string {
  const { name, started = 0, completed, isCached, error } = vertex
  const lines = parts.flatMap(({ time, text }) => {
    const seconds = Math.max(0, (time - started) / 1000).toFixed(3)
    return text
      .replace(/\r?\n$/, '')
      .split('\n')
      .map((line) => `${seconds} ${line}`)
  })
  const last = error !== '' ? `ERROR: ${error}` : isCached ? 'CACHED' : completed === undefined ? 'CANCELED' : doneAfter(vertex)
  return [name, ...lines, last].map((line) => `#${number} ${line}`).join('\n')
}

function doneAfter({ started = 0, completed = 0 }: Vertex): string {
  return `DONE ${((completed - started) / 1000).toFixed(1)}s`
}
