import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The text of every file in a folder, by path. Git's own files are left out. */
export function snapshotTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.includes('/.git/'))
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}
