import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseToml } from '#shared/config/parse-toml.js'
import { isTomlTable } from '#shared/config/toml-values.js'
import type { ActionContext } from '#shared/context/action-context.js'

/**
 * The name of the project as part of an image's name: that of `pyproject.toml`, or else of the repository. Source of the form: PyPA,
 * "Names and normalization".
 */
export async function findProjectName({ workspace, env }: Pick<ActionContext, 'workspace' | 'env'>): Promise<string> {
  const names = [await readProjectName(workspace), env.GITHUB_REPOSITORY?.split('/')[1], basename(workspace)]
  return names.map((name) => normalize(name ?? '')).find((name) => name !== '') ?? 'app'
}

async function readProjectName(workspace: string): Promise<string | undefined> {
  const text = await readFile(join(workspace, 'pyproject.toml'), 'utf8').catch(() => '')
  try {
    const { project } = (await parseToml(text, 'pyproject.toml')) as { project?: unknown }
    return isTomlTable(project) && typeof project.name === 'string' ? project.name : undefined
  } catch {
    // The actions that need the file say what is wrong with it.
    return undefined
  }
}

function normalize(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
