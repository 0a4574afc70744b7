import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { VersionAssignment } from '#shared/python/version-literal.js'
import { findVersionAssignments } from '#shared/python/version-literal.js'
import { shown } from '../inputs/read-inputs.js'

/** The assignment to `__version__` that counts: the last one. Undefined when there is no plain string. */
export function findVersionLine(source: string): VersionAssignment | undefined {
  return findVersionAssignments(source).at(-1)
}

/** The one `version.py` of the project's packages (`src/NAME/` before `NAME/`) that holds a version; '' when there is none. */
export async function findVersionFile(project: string, workspace: string): Promise<string> {
  for (const folder of [join(project, 'src'), project]) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    const paths = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name, 'version.py'))
    const read = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8').catch(() => '') })))
    const found = read.filter(({ text }) => findVersionLine(text) !== undefined).map(({ path }) => path)
    if (found.length > 1)
      throw new UserError(`There are ${found.length} version files: ${found.map((path) => shown(workspace, path)).join(', ')}`, {
        fix: 'Name the right one with `version-file`',
      })
    if (found[0] !== undefined) return found[0]
  }
  return ''
}

/** Reads the version out of a file. A file without a plain `__version__` string is refused. */
export async function readVersionFile(path: string, workspace: string): Promise<VersionAssignment> {
  const found = findVersionLine(await readFile(path, 'utf8'))
  if (found !== undefined) return found
  throw new UserError(`${shown(workspace, path)} has no line \`__version__ = "…"\``, {
    why: 'The file is read and not imported, so that the version has to be a plain string',
    fix: 'Write it so, or name another `version-file`',
    at: { file: shown(workspace, path), line: 1 },
  })
}
