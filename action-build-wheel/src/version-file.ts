import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { shown } from './inputs.js'

export interface VersionLine {
  /** The text of the string. */
  readonly version: string
  /** Line in the file, from 1. */
  readonly line: number
}

/**
 * The value of `__version__` in Python source, with or without a type, in either quote; the last one at top level counts.
 * The source is read, never imported: no code of the project runs for it. Undefined when there is no such plain string.
 */
export function findVersionLine(source: string): VersionLine | undefined {
  const lines = blankDocstrings(source.replace(/^\uFEFF/, '')).split(/\r?\n/)
  const found = lines.flatMap((text, index) => {
    const [, , version] = /^__version__\s*(?::[^=]+)?=\s*(["'])([^"'\\]*)\1\s*;?\s*(?:#.*)?$/.exec(text) ?? []
    return version === undefined ? [] : [{ version, line: index + 1 }]
  })
  return found.at(-1)
}

/** Strings in triple quotes may hold what looks like code; their lines are emptied, their number stays. */
function blankDocstrings(source: string): string {
  const token = /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g
  return source.replace(token, (text, quotes: string | undefined) => (quotes === undefined ? text : text.replace(/[^\n]/g, ' ')))
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
export async function readVersionFile(path: string, workspace: string): Promise<VersionLine> {
  const found = findVersionLine(await readFile(path, 'utf8'))
  if (found !== undefined) return found
  throw new UserError(`${shown(workspace, path)} has no line \`__version__ = "…"\``, {
    why: 'The file is read and not imported, so that the version has to be a plain string',
    fix: 'Write it so, or name another `version-file`',
    at: { file: shown(workspace, path), line: 1 },
  })
}
