interface Folder {
  readonly folders: Map<string, Folder>
  readonly files: [name: string, size: number][]
}

const longest = 300

/** The files of an archive as a tree, with their sizes in bytes; at most 300 lines. */
export function treeOf(members: readonly { readonly path: string; readonly size: number }[]): string {
  const top: Folder = { folders: new Map(), files: [] }
  for (const { path, size } of members) {
    const parts = path.split('/')
    const name = parts.pop() ?? ''
    let folder = top
    for (const part of parts) {
      const next = folder.folders.get(part) ?? { folders: new Map<string, Folder>(), files: [] }
      folder.folders.set(part, next)
      folder = next
    }
    folder.files.push([name, size])
  }
  const lines = linesOf(top, '')
  const more = lines.length > longest ? [`… and ${lines.length - longest} more lines`] : []
  return [...lines.slice(0, longest), ...more].join('\n')
}

function linesOf({ folders, files }: Folder, indent: string): string[] {
  const inner = [...folders].sort(([a], [b]) => (a < b ? -1 : 1))
  const own = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const entries = [
    ...inner.map(([name, folder]) => ({ label: `${name}/`, folder })),
    ...own.map(([name, size]) => ({ label: `${name}  ${size}`, folder: undefined })),
  ]
  return entries.flatMap(({ label, folder }, index) => {
    const last = index === entries.length - 1
    const line = `${indent}${last ? '└── ' : '├── '}${label}`
    return folder === undefined ? [line] : [line, ...linesOf(folder, `${indent}${last ? '    ' : '│   '}`)]
  })
}
