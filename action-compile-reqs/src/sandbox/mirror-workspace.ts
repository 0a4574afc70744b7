import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, symlink } from 'node:fs/promises'
import { join, posix } from 'node:path'

export interface MirrorContent {
  /** Files to copy, relative to the workspace. Everything else is linked. */
  readonly copied: readonly string[]
  /** Directories of projects. They are real directories all the way down, because a build writes into them. */
  readonly projects: readonly string[]
}

/**
 * Mirrors the workspace into a folder for an engine to run in. The engine sees the same relative paths, and an interrupted run
 * leaves the real files alone.
 */
export async function mirrorWorkspace(workspace: string, folder: string, { copied, projects }: MirrorContent): Promise<void> {
  const copiedFiles = new Set(copied)
  const realFolders = new Set(copied.flatMap(ancestors))
  const mirror = async (path: string): Promise<void> => {
    await mkdir(join(folder, path), { recursive: true })
    if (!existsSync(join(workspace, path))) return
    for (const entry of await readdir(join(workspace, path), { withFileTypes: true })) {
      const name = posix.join(path, entry.name)
      // Only a project's build needs the repository: it may ask Git for the version.
      if (name === '.git' && projects.length === 0) continue
      const isReal = realFolders.has(name) || (entry.isDirectory() && isBuilt(name, projects))
      if (isReal) await mirror(name)
      else if (copiedFiles.has(name)) await copyFile(join(workspace, name), join(folder, name))
      else await symlink(join(workspace, name), join(folder, name))
    }
  }
  await mirror('.')
}

function isBuilt(path: string, projects: readonly string[]): boolean {
  if (/(^|\/)(\.[^/]*|node_modules|__pycache__)$/.test(path)) return false
  return projects.some((project) => project === '.' || path === project || path.startsWith(`${project}/`))
}

function ancestors(path: string): string[] {
  const parent = posix.dirname(path)
  return parent === '.' ? [] : [parent, ...ancestors(parent)]
}
