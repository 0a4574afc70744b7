/** A node of a tree to draw: one line, and the nodes below it. */
export interface TreeNode {
  readonly label: string
  readonly children: readonly TreeNode[]
}

/** Draws nodes and everything below them with box-drawing characters, one line each, as `tree` and `pipdeptree` do. */
export function renderTree(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, children }, index) => {
    const isLast = index === nodes.length - 1
    const line = `${indent}${isLast ? '└── ' : '├── '}${label}`
    return [line, ...renderTree(children, `${indent}${isLast ? '    ' : '│   '}`)]
  })
}
