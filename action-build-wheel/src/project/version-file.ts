import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { VersionAssignment } from '#shared/python/version-literal.js'
import { findVersionAssignments } from '#shared/python/version-literal.js'

/** Finds the effective assignment to `__version__`: the last one. Undefined when none assigns a plain string. */
export function findVersionLine(source: string): VersionAssignment | undefined {
  return findVersionAssignments(source).at(-1)
}

/**
 * Finds the `version.py` of the project's packages that holds a version; `src/NAME/` takes precedence over `NAME/`. Throws when
 * there is more than one.
 */
export async function findVersionFile(directory: string, workspace: string): Promise<string | undefined> {
  for (const folder of [join(directory, 'src'), directory]) {
    const found = await versionFilesBelow(folder)
    if (found.length > 1) {
      const names = found.map((path) => relativePosixPath(workspace, path)).join(', ')
      throw new UserError(`Found ${found.length} version files: ${names}`, { fix: 'Set `version-file` to the right one' })
    }
    if (found[0] !== undefined) return found[0]
  }
  return undefined
}

async function versionFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name, 'version.py'))
  const files = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8').catch(() => '') })))
  return files.filter(({ text }) => findVersionLine(text) !== undefined).map(({ path }) => path)
}

/** Reads the version from a file. Throws when the file does not assign a plain string to `__version__`. */
export async function readVersionFile(path: string, workspace: string): Promise<VersionAssignment> {
  const found = findVersionLine(await readFile(path, 'utf8'))
  if (found !== undefined) return found
  const file = relativePosixPath(workspace, path)
  throw new UserError(`${file} has no line \`__version__ = "…"\``, {
    why: 'The file is read and not imported, so the version must be a plain string',
    fix: 'Add such a line, or set `version-file` to another file',
    at: { file, line: 1 },
  })
}
