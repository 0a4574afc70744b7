import { randomUUID } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Git } from '#shared/git.js'
import { normalVersion } from '#shared/pep440.js'
import { versionAssignments } from '#shared/version-assignment.js'
import type { VersionAssignment } from '#shared/version-assignment.js'

/** A Python file with its version in it. */
export interface VersionFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  /** In normal form. */
  readonly version: string
}

/** The file to use: the one that is given, or the only tracked `version.py`. Relative to the workspace. */
export async function findVersionFile(git: Git, given: string): Promise<string> {
  if (given !== '') return given
  const names = (await git('ls-files', '-z', '--', 'version.py', '*/version.py')).split('\0').filter((name) => name !== '')
  const [only] = names
  if (only !== undefined && names.length === 1) return only
  throw new UserError(
    names.length === 0
      ? 'No tracked file is called version.py'
      : `There are ${names.length} files called version.py: ${names.join(', ')}`,
    { fix: 'Give the one that holds `__version__` with the input `version-file`' },
  )
}

/** Reads the version from a file, which has to assign `__version__` exactly once. */
export async function readVersionFile(workspace: string, path: string): Promise<VersionFile> {
  const { version: found, line } = only(await read(workspace, path), path)
  const version = normalVersion(found)
  if (version === undefined)
    throw new UserError(`\`__version__\` is \`${found}\`, which is not a version of PEP 440`, { at: { file: path, line } })
  return { path, version }
}

/** Puts a version into the file and reads it back. The file is replaced whole; its mode is kept. */
export async function writeVersionFile(workspace: string, path: string, version: string): Promise<void> {
  const before = await read(workspace, path)
  const { start, version: old } = only(before, path)
  const after = before.slice(0, start) + version + before.slice(start + old.length)
  const target = await realpath(join(workspace, path))
  const temporary = `${target}.${randomUUID().slice(0, 8)}`
  try {
    await writeFile(temporary, after, { encoding: 'latin1', flag: 'wx' })
    await chmod(temporary, (await stat(target)).mode)
    await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
  await requireVersion(workspace, path, version)
}

/** Refuses when the file does not read this version. */
export async function requireVersion(workspace: string, path: string, version: string): Promise<void> {
  const { version: found, line } = only(await read(workspace, path), path)
  if (found !== version)
    throw new UserError(`\`__version__\` is \`${found}\` where \`${version}\` should be`, { at: { file: path, line } })
}

/** The text with one character a byte: what is not the version is written back as it was, in whatever encoding. */
async function read(workspace: string, path: string): Promise<string> {
  return await readFile(join(workspace, path), 'latin1')
}

function only(text: string, path: string): VersionAssignment {
  const all = versionAssignments(text)
  const [first, second] = all
  if (first === undefined)
    throw new UserError('The file does not assign a string to `__version__` at the start of a line', {
      fix: 'Write it like `__version__ = "1.2.3"`',
      at: { file: path },
    })
  if (second !== undefined)
    throw new UserError(
      `The file assigns \`__version__\` ${all.length} times: in lines ${all.map(({ line }) => line).join(', ')}`,
      {
        fix: 'Leave one of them',
        at: { file: path, line: second.line },
      },
    )
  return first
}
