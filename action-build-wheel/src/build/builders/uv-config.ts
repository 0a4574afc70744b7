import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { parse } from 'smol-toml'
import { isInside } from '#shared/files/paths.js'
import type { TomlTable } from '../../project/pyproject.js'
import type { StagedSources } from '../../project/staging.js'

/**
 * Finds the `uv.toml` that `uv build` would read in the folder of a project, if the copy of the sources lacks it: because Git ignores
 * it, or because it is above the repository. Undefined when uv finds its settings in the copy as well. Source: uv "Configuration files":
 * the nearest folder with settings counts, from the root of the workspace if the project is in one.
 */
export async function findUncopiedUvConfig(
  directory: string,
  { top, project }: Pick<StagedSources, 'top' | 'project'>,
): Promise<string | undefined> {
  const folders = await Promise.all(foldersUpwards(directory).map(readFolder))
  const workspace = folders.findIndex(({ uv }) => uv?.workspace !== undefined)
  const found = folders.slice(Math.max(workspace, 0)).find(({ config, uv }) => config !== undefined || uv !== undefined)
  if (found?.config === undefined) return undefined
  const copy = resolve(project, relative(directory, found.config))
  return isInside(top, copy) && existsSync(copy) ? undefined : found.config
}

interface Folder {
  /** The `uv.toml` in it, absolute. */
  readonly config: string | undefined
  /** The table `[tool.uv]` of the `pyproject.toml` in it. */
  readonly uv: TomlTable | undefined
}

async function readFolder(folder: string): Promise<Folder> {
  const config = join(folder, 'uv.toml')
  return { config: existsSync(config) ? config : undefined, uv: await readUvTable(join(folder, 'pyproject.toml')) }
}

/** Undefined also for a file that is no TOML: uv ignores it with a warning. */
async function readUvTable(file: string): Promise<TomlTable | undefined> {
  try {
    const { tool } = parse(await readFile(file, 'utf8')) as { readonly tool?: { readonly uv?: TomlTable } }
    return tool?.uv
  } catch {
    return undefined
  }
}

function foldersUpwards(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...foldersUpwards(dirname(folder))]
}
