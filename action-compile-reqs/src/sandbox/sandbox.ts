import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Graph } from '../requirements/layer.js'
import { lockFiles } from '../requirements/layer.js'
import { isRemote } from '../requirements/remote-file.js'
import { mirrorWorkspace } from './mirror-workspace.js'

/** A temporary mirror of the workspace that engines run in. Paths are relative to the workspace. */
export interface Sandbox {
  /** The mirror's folder, absolute. */
  readonly cwd: string
  read(path: string): Promise<string>
  write(path: string, text: string): Promise<void>
  /** Creates a folder outside the mirror for one process's private files, and returns its absolute path. */
  createScratchDir(name: string): Promise<string>
  remove(): Promise<void>
}

/** Creates a sandbox with copies of all requirements files and locks. */
export async function createSandbox(
  { privateDir, workspace }: Pick<ActionContext, 'privateDir' | 'workspace'>,
  { files, layers, projects }: Pick<Graph, 'files' | 'layers' | 'projects'>,
): Promise<Sandbox> {
  const folder = await realpath(await mkdtemp(join((await privateDir()).path, 'compile-reqs-')))
  const cwd = join(folder, 'workspace')
  await mirrorWorkspace(workspace, cwd, {
    copied: [...[...files.keys()].filter((path) => !isRemote(path)), ...layers.flatMap(lockFiles)],
    projects,
  })
  // The text of a dependency group is no file of the workspace; local paths are relative to the workspace here.
  for (const [path, { text, written, origin }] of files)
    if (origin !== undefined || text !== written) await writeFile(join(cwd, path), text)
  return {
    cwd,
    read: async (path) => await readFile(join(cwd, path), 'utf8'),
    async write(path, text) {
      await mkdir(dirname(join(cwd, path)), { recursive: true })
      await writeFile(join(cwd, path), text)
    },
    async createScratchDir(name) {
      const path = join(folder, encodeURIComponent(name))
      await mkdir(path, { recursive: true })
      return path
    },
    remove: async () => await rm(folder, { recursive: true, force: true }),
  }
}
