import type { AST } from 'toml-eslint-parser'

/** The line of a key in a TOML text, from 1; that of the nearest table above it if the key is not found. */
export async function findKeyLine(text: string, path: readonly string[]): Promise<number> {
  // The parser with positions is loaded only to report an error.
  const { parseTOML } = await import('toml-eslint-parser')
  const positions = parseTOML(text).body[0].body.flatMap((node) => listPositions(node, []))
  const candidates = positions.filter((each) => each.path.every((name, index) => path[index] === name))
  const depth = Math.max(0, ...candidates.map((each) => each.path.length))
  return candidates.find((each) => each.path.length === depth)?.line ?? 1
}

interface KeyPosition {
  readonly path: readonly string[]
  readonly line: number
}

/** The positions of a table or key, of every key in it, and of the first parts of a dotted key. */
function listPositions(node: AST.TOMLTable | AST.TOMLKeyValue, parents: readonly string[]): KeyPosition[] {
  const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const path = [...parents, ...names]
  const own = names.map((_, index) => ({
    path: [...parents, ...names.slice(0, index + 1)],
    line: node.loc.start.line,
  }))
  const children = node.type === 'TOMLTable' ? node.body : node.value.type === 'TOMLInlineTable' ? node.value.body : []
  return [...own, ...children.flatMap((child) => listPositions(child, path))]
}
