import type { AST } from 'toml-eslint-parser'

export interface ArrayPosition {
  /** The line of the key, from 1. */
  readonly line: number
  /** The line of each element. */
  readonly elements: readonly number[]
}

/** The lines of the arrays in a table at the root of a TOML text, by key. */
export async function findElementLines(text: string, table: string): Promise<Map<string, ArrayPosition>> {
  const { parseTOML } = await import('toml-eslint-parser')
  const nodes = parseTOML(text).body[0].body.flatMap((node) => arraysIn(node, []))
  const inTable = nodes.filter(({ path }) => path.length === 2 && path[0] === table)
  return new Map(inTable.map(({ path, position }) => [path[1] ?? '', position]))
}

interface FoundArray {
  readonly path: readonly string[]
  readonly position: ArrayPosition
}

function arraysIn(node: AST.TOMLTable | AST.TOMLKeyValue, parents: readonly string[]): FoundArray[] {
  const path = [...parents, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))]
  if (node.type === 'TOMLTable') return node.body.flatMap((child) => arraysIn(child, path))
  const { value } = node
  if (value.type === 'TOMLInlineTable') return value.body.flatMap((child) => arraysIn(child, path))
  const elements = value.type === 'TOMLArray' ? value.elements.map((element) => element.loc.start.line) : []
  return [{ path, position: { line: node.loc.start.line, elements } }]
}
