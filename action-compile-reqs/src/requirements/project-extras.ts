import { parseToml } from '#shared/config/parse-toml.js'
import { UserError } from '#shared/errors.js'
import { readWorkspaceText } from './read-file.js'

/** The word for all extras: `web = pyproject.toml[*]`. */
export const allExtras = '*'

/**
 * Lists the extras that a `pyproject.toml` declares, in the order of the file. Rejects a project whose build computes its extras.
 * Source: PyPA, "pyproject.toml specification", `optional-dependencies` and `dynamic`.
 */
export async function listProjectExtras(workspace: string, path: string): Promise<string[]> {
  const { project } = await parseToml(await readWorkspaceText(workspace, path), path)
  const { dynamic, 'optional-dependencies': optional } = (project ?? {}) as Record<string, unknown>
  if (Array.isArray(dynamic) && dynamic.includes('optional-dependencies'))
    throw new UserError(`${path} does not list its extras, because \`optional-dependencies\` is dynamic`, {
      fix: 'Name each extra in `extra-sources`, such as `web = pyproject.toml[web]`',
      at: { file: path },
    })
  return typeof optional === 'object' && optional !== null ? Object.keys(optional) : []
}
