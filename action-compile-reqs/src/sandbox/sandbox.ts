import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Graph } from '../requirements/graph.js'
import { shadow } from './mirror-workspace.js'

/** A stand-in of the workspace that the engine works in; paths are relative to the workspace. */
export interface Workshop {
  /** The folder that stands for the workspace. */
  readonly cwd: string
  read(path: string): Promise<string>
  write(path: string, text: string): Promise<void>
  /** A new folder beside the stand-in, for what a process keeps for itself. */
  scratch(name: string): Promise<string>
  close(): Promise<void>
}

/** Opens a workshop with copies of all sources and locks, so that an interrupted or failing run leaves the real files alone. */
export async function openWorkshop(
  { temp, workspace }: Pick<ActionContext, 'temp' | 'workspace'>,
  graph: Graph,
): Promise<Workshop> {
  const folder = await realpath(await mkdtemp(join(temp, 'compile-reqs-')))
  const cwd = join(folder, 'workspace')
  await shadow(workspace, cwd, [...graph.sources.keys(), ...graph.layers.map(({ lock }) => lock)], graph.projects)
  return {
    cwd,
    read: async (path) => await readFile(join(cwd, path), 'utf8'),
    async write(path, text) {
      await mkdir(join(cwd, path, '..'), { recursive: true })
      await writeFile(join(cwd, path), text)
    },
    async scratch(name) {
      const path = join(folder, encodeURIComponent(name))
      await mkdir(path, { recursive: true })
      return path
    },
    close: async () => await rm(folder, { recursive: true, force: true }),
  }
}
