import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** A folder with sources, and what the names of its layers start with: '' or a path. */
export interface RequirementsFolder {
  readonly folder: string
  readonly prefix: string
}

/** Whether a path names several folders. */
export function isFolderPattern(path: string): boolean {
  return path.includes('*')
}

/**
 * Finds the folders that a pattern names, by path. `*` means any name and `**` any number of folders; `**` at the end means
 * every folder called `requirements`. Hidden folders, packages of Node.js and virtual environments are left out.
 * The names of layers start with the path of the folder, without its last part if that is the same for all.
 */
export async function findRequirementsFolders(workspace: string, pattern: string): Promise<RequirementsFolder[]> {
  const complete = pattern.replace(/(^|\/)\*\*$/, '$1**/requirements')
  const depth = complete.includes('**') ? Infinity : complete.split('/').length
  const matcher = toRegularExpression(complete)
  const found: string[] = []
  const search = async (folder: string, level: number): Promise<void> => {
    if (matcher.test(folder)) {
      found.push(folder)
      return
    }
    if (level >= depth) return
    for (const entry of await readdir(join(workspace, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory() && !isSkipped(workspace, path)) await search(path, level + 1)
    }
  }
  await search('', 0)
  const names = new Set(found.map((folder) => posix.basename(folder)))
  return found.sort().map((folder) => ({ folder, prefix: names.size === 1 ? withoutDot(posix.dirname(folder)) : folder }))
}

function isSkipped(workspace: string, path: string): boolean {
  return /(^|\/)(\.[^/]*|node_modules|__pycache__)$/.test(path) || existsSync(join(workspace, path, 'pyvenv.cfg'))
}

function withoutDot(path: string): string {
  return path === '.' ? '' : path
}

function toRegularExpression(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*)/).map((part) => {
    if (part === '**/') return '(?:[^/]+/)*'
    return part === '*' ? '[^/]+' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}
