import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, symlink } from 'node:fs/promises'
import { join, posix } from 'node:path'

/**
 * Makes a stand-in of the workspace for the engine to work in: the given files are copies, everything else is a link. The
 * engine sees the same relative paths, and an interrupted run leaves the real files alone. The folders of the given projects
 * are real ones all the way down, since a build writes into them. Paths are relative to the workspace.
 */
export async function shadow(
  workspace: string,
  folder: string,
  files: readonly string[],
  projects: readonly string[],
): Promise<void> {
  const copied = new Set(files)
  const folders = new Set(files.flatMap(ancestors))
  const isBuilt = (path: string) =>
    !/(^|\/)(\.[^/]*|node_modules|__pycache__)$/.test(path) &&
    projects.some((project) => project === '.' || path === project || path.startsWith(`${project}/`))
  const mirror = async (path: string): Promise<void> => {
    await mkdir(join(folder, path), { recursive: true })
    if (!existsSync(join(workspace, path))) return
    for (const entry of await readdir(join(workspace, path), { withFileTypes: true })) {
      const name = posix.join(path, entry.name)
      // A build may ask git for the version.
      if (name === '.git' && projects.length === 0) continue
      if (folders.has(name) || (entry.isDirectory() && isBuilt(name))) await mirror(name)
      else if (copied.has(name)) await copyFile(join(workspace, name), join(folder, name))
      else await symlink(join(workspace, name), join(folder, name))
    }
  }
  await mirror('.')
}

function ancestors(path: string): string[] {
  const parent = posix.dirname(path)
  return parent === '.' ? [] : [parent, ...ancestors(parent)]
}
