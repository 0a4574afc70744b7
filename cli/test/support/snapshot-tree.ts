import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** The text of every file in a folder and the target of every link, by path. Links are not followed. Git's own files are left out. */
export function snapshotTree(folder: string): Record<string, string> {
  return Object.fromEntries(readEntries(folder, ''))
}

function readEntries(folder: string, below: string): [path: string, content: string][] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name)
    if (entry.isSymbolicLink()) return [[path, `-> ${readlinkSync(join(folder, path))}`]]
    if (entry.isDirectory()) return entry.name === '.git' ? [] : readEntries(folder, path)
    return entry.isFile() ? [[path, readFileSync(join(folder, path), 'utf8')]] : []
  })
}
