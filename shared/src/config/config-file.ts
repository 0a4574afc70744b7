import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { ActionContext } from '../context/action-context.js'
import { inputLabel } from '../context/input-caller.js'
import { InvalidInputError, messageOf, UserError } from '../errors.js'
import { isInside, isKind, relativePosixPath, resolveExistingPrefix } from '../files/paths.js'
import { readTextIfPresent } from '../files/read-text.js'
import type { TomlTable, TomlValue } from './parse-toml.js'
import { parseToml } from './parse-toml.js'

/** A configuration file: `pyproject.toml` or `eleanor.toml`. */
export interface ConfigFile {
  /** Path relative to the workspace, with forward slashes. */
  readonly path: string
  /** Absolute path of its folder. Relative paths in the file start there. */
  readonly directory: string
  readonly text: string
  /** The value of `tool.eleanor`, not validated. */
  readonly root: TomlValue
}

const projectFile = 'pyproject.toml'
const ownFile = 'eleanor.toml'

/**
 * Reads the configuration in a folder, or in the file, that `path` names. Undefined if there is none. Throws an `InvalidInputError` if the
 * folder has two, or if the file cannot be parsed.
 */
export async function readConfigFile(
  { workspace }: Pick<ActionContext, 'workspace'>,
  path: string,
): Promise<ConfigFile | undefined> {
  const absolute = resolve(workspace, path)
  if (!isKind(absolute, 'directory')) return await parseConfigFile(workspace, absolute)
  const [own, project] = [
    await parseConfigFile(workspace, join(absolute, ownFile)),
    await parseConfigFile(workspace, join(absolute, projectFile)),
  ]
  if (own !== undefined && project !== undefined)
    throw new InvalidInputError(`Both ${own.path} and ${project.path} have \`[tool.eleanor]\` tables`, {
      fix: 'Move all of them to one file',
      at: { file: project.path },
    })
  return own ?? project
}

/** Reads the file that the input `config` names, which must have a configuration. */
export async function readNamedConfigFile(
  context: Pick<ActionContext, 'workspace' | 'caller'>,
  path: string,
): Promise<ConfigFile> {
  const { workspace, caller } = context
  const absolute = resolve(caller?.directory ?? workspace, path)
  const label = inputLabel(context, 'config')
  const problem = (text: string, fix: string) => new InvalidInputError(`${label} is \`${path}\`, ${text}`, { fix })
  if (!isInside(workspace, resolveExistingPrefix(absolute)))
    throw problem('which is outside the workspace', 'Give a path relative to the workspace')
  if (!existsSync(absolute))
    throw problem('which does not exist', 'Give a `pyproject.toml`, an `eleanor.toml`, or the folder of one')
  const file = await readConfigFile(context, absolute)
  if (file === undefined) throw problem('which has no `[tool.eleanor]` table', 'Add one, or name another file')
  return file
}

/** Undefined if the file does not exist, or has no table of ours. */
async function parseConfigFile(workspace: string, absolute: string): Promise<ConfigFile | undefined> {
  const path = relativePosixPath(workspace, absolute)
  const text = readText(absolute, path)
  if (text === undefined) return undefined
  // Parsing is left out for most files. TOML keys may be escaped, but nobody writes `"\u0065leanor"`.
  if (basename(absolute) === projectFile && !text.includes('eleanor')) return undefined
  const document = await parseToml(text, path)
  const root = (document.tool as TomlTable | undefined)?.eleanor
  rejectOtherTables(document, path)
  return root === undefined ? undefined : { path, directory: dirname(absolute), text, root }
}

function readText(absolute: string, path: string): string | undefined {
  try {
    return readTextIfPresent(absolute, path)
  } catch (error) {
    if (error instanceof UserError) throw new InvalidInputError(error.what, error.details)
    throw new InvalidInputError(`${path} cannot be read`, {
      why: messageOf(error),
      fix: 'Make the file readable',
      at: { file: path },
    })
  }
}

/** `eleanor.toml` holds the same tables as `pyproject.toml`, under the same names. */
function rejectOtherTables(document: TomlTable, path: string): void {
  const other = Object.keys(document).find((key) => key !== 'tool')
  if (basename(path) !== ownFile || other === undefined) return
  throw new InvalidInputError(`${path} has \`${other}\` outside of \`[tool.eleanor]\``, {
    fix: `Write \`[tool.eleanor.${other}]\`, as in pyproject.toml`,
    at: { file: path },
  })
}
