import type { TreeNode } from '#shared/format/tree.js'
import { renderTree } from '#shared/format/tree.js'

interface Folder {
  readonly folders: Map<string, Folder>
  readonly files: { readonly name: string; readonly size: number }[]
}

const maxLines = 300

/** Draws the files of an archive as a tree, with their sizes in bytes; at most 300 lines. */
export function renderFileTree(members: readonly { readonly path: string; readonly size: number }[]): string {
  const top = createFolder()
  for (const { path, size } of members) {
    const folders = path.split('/')
    const name = folders.pop() ?? ''
    findFolder(top, folders).files.push({ name, size })
  }
  const lines = renderTree(toNodes(top))
  if (lines.length <= maxLines) return lines.join('\n')
  return [...lines.slice(0, maxLines), `… and ${lines.length - maxLines} more lines`].join('\n')
}

function createFolder(): Folder {
  return { folders: new Map(), files: [] }
}

function findFolder(top: Folder, names: readonly string[]): Folder {
  let folder = top
  for (const name of names) {
    const next = folder.folders.get(name) ?? createFolder()
    folder.folders.set(name, next)
    folder = next
  }
  return folder
}

/** Folders first, both in the order of their names. */
function toNodes({ folders, files }: Folder): TreeNode[] {
  const sortedFolders = [...folders].sort(([a], [b]) => (a < b ? -1 : 1))
  const sortedFiles = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  return [
    ...sortedFolders.map(([name, folder]) => ({ label: `${name}/`, children: toNodes(folder) })),
    ...sortedFiles.map(({ name, size }) => ({ label: `${name}  ${size}`, children: [] })),
  ]
}
