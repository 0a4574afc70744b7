import { posix } from 'node:path'
import { didYouMean } from '#shared/config/config-problem.js'
import { parseToml } from '#shared/config/parse-toml.js'
import { isTomlTable } from '#shared/config/toml-values.js'
import { InputValueError, UserError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
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

/**
 * Rejects an extra that a `pyproject.toml` does not declare: pip-compile would only leave it out. A project without `[project]`, or
 * whose build computes its extras, is not checked.
 */
export async function rejectUnknownExtras(workspace: string, path: string, extras: readonly string[]): Promise<void> {
  if (extras.length === 0 || posix.basename(path) !== 'pyproject.toml') return
  const { project } = await parseToml(await readWorkspaceText(workspace, path), path)
  if (!isTomlTable(project)) return
  const { dynamic, 'optional-dependencies': optional } = project
  if (Array.isArray(dynamic) && dynamic.includes('optional-dependencies')) return
  const known = isTomlTable(optional) ? Object.keys(optional) : []
  const unknown = extras.find((extra) => !known.some((each) => normalizeName(each) === normalizeName(extra)))
  if (unknown === undefined) return
  throw new InputValueError('extra-sources', `names the extra ${unknown}, which ${path} does not declare`, {
    fix: known.length === 0 ? `Add it to \`[project.optional-dependencies]\` of ${path}` : didYouMean(unknown, known),
  })
}
