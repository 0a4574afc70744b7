import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, TomlError } from 'smol-toml'
import { parseSetupCfg } from '#shared/config/parse-setup-cfg.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'

export type TomlTable = Readonly<Record<string, unknown>>

/** The project's `pyproject.toml`. Without the file, text and table are empty. */
export interface Pyproject {
  readonly text: string
  readonly table: TomlTable
  /** Path relative to the workspace. */
  readonly file: string
}

/** Reads `pyproject.toml` of a project. Throws an error with the line when it is not valid TOML. */
export async function readPyproject(directory: string, workspace: string): Promise<Pyproject> {
  const path = join(directory, 'pyproject.toml')
  const file = relativePosixPath(workspace, path)
  const text = existsSync(path) ? await readFile(path, 'utf8') : ''
  try {
    return { text, table: parse(text), file }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const why = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? ''
    throw new UserError(`${file} is not valid TOML`, { why, at: { file, line: error.line, column: error.column } })
  }
}

/** Finds the static version of a project, `[project].version`, and its line. Source: PEP 621. */
export function findStaticVersion({
  text,
  table,
  file,
}: Pyproject): { readonly version: string; readonly location: SourceLocation } | undefined {
  const { project } = table
  if (typeof project !== 'object' || project === null || !('version' in project)) return undefined
  if (typeof project.version !== 'string') return undefined
  const lines = text.split('\n')
  const header = lines.findIndex((line) => /^\s*\[\s*project\s*\]/.test(line))
  const index = lines.findIndex((line, at) => at > header && /^\s*(project\s*\.\s*)?version\s*=/.test(line))
  return { version: project.version, location: { file, line: Math.max(index, 0) + 1 } }
}

/**
 * Rejects a folder that no build backend can build. Without [build-system] the backend is setuptools, which needs no `setup.py` if
 * `setup.cfg` describes the project. Source: PEP 517 and PEP 518; setuptools, build_meta.py, `_open_setup_script`.
 */
export function requireBuildSystem(directory: string, workspace: string, { table, file }: Pyproject): void {
  if (existsSync(join(directory, 'setup.py')) || table['build-system'] !== undefined || table.project !== undefined) return
  const hasPyproject = existsSync(join(directory, 'pyproject.toml'))
  if (hasPyproject && hasSetupCfgProject(directory)) return
  throw new UserError(`The folder \`${relativePosixPath(workspace, directory)}\` has no build system`, {
    why: hasPyproject
      ? '`pyproject.toml` has neither [build-system] nor [project], and `setup.py` does not exist'
      : 'It contains neither `pyproject.toml` nor `setup.py`',
    fix: 'Add a [build-system] table to `pyproject.toml`, or set `directory` to the Python project',
    ...(hasPyproject ? { at: { file, line: 1 } } : {}),
  })
}

/** Whether `setup.cfg` describes a project: it may hold only the settings of linters. */
export function hasSetupCfgProject(directory: string): boolean {
  const path = join(directory, 'setup.cfg')
  return existsSync(path) && parseSetupCfg(readFileSync(path, 'utf8')).get('metadata')?.has('name') === true
}
