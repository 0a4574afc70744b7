import { basename } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { readPyproject } from './pyproject.js'

/**
 * The name of the project as part of an image's name: that of `pyproject.toml`, or else of the repository. Source of the form: PyPA,
 * "Names and normalization".
 */
export async function findProjectName({ workspace, env }: Pick<ActionContext, 'workspace' | 'env'>): Promise<string> {
  const { name } = await readPyproject(workspace)
  const names = [name, env.GITHUB_REPOSITORY?.split('/')[1], basename(workspace)]
  return names.map((each) => normalize(each ?? '')).find((each) => each !== '') ?? 'app'
}

function normalize(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
