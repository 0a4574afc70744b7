import { randomUUID } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { Spot, VersionPlace } from './version-locations.js'
import { nameOf, spotsOf } from './version-locations.js'

/** Reads the version from a file, which has to hold it exactly once. In normal form. */
export async function readVersion(workspace: string, place: VersionPlace): Promise<string> {
  const { version: found, line } = only(await read(workspace, place.path), place)
  const version = normalizeVersion(found)
  if (version === undefined)
    throw new UserError(`${nameOf(place)} is \`${found}\`, which is not a version of PEP 440`, { at: { file: place.path, line } })
  return version
}

/** Refuses, before anything is written, when one of the files does not hold a version exactly once. Gives that of the first. */
export async function readVersions(
  workspace: string,
  [first, ...others]: readonly [VersionPlace, ...VersionPlace[]],
): Promise<string> {
  const version = await readVersion(workspace, first)
  for (const place of others) if (place.form !== 'any') only(await read(workspace, place.path), place)
  return version
}

/** Puts a version into the file and reads it back. The file is replaced whole; its mode, encoding and line endings are kept. */
export async function writeVersion(workspace: string, place: VersionPlace, version: string): Promise<void> {
  const before = await read(workspace, place.path)
  const { start, version: old } = only(before, place)
  await replaceFile(join(workspace, place.path), before.slice(0, start) + version + before.slice(start + old.length))
  await requireVersion(workspace, place, version)
}

/** Refuses when the file does not read this version. */
export async function requireVersion(workspace: string, place: VersionPlace, version: string): Promise<void> {
  if (place.form === 'any') return
  const { version: found, line } = only(await read(workspace, place.path), place)
  if (found !== version)
    throw new UserError(`${nameOf(place)} is \`${found}\` where \`${version}\` should be`, { at: { file: place.path, line } })
}

async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path)
  const temporary = `${target}.${randomUUID().slice(0, 8)}`
  try {
    await writeFile(temporary, text, { encoding: 'latin1', flag: 'wx' })
    await chmod(temporary, (await stat(target)).mode)
    await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The text with one character a byte: what is not the version is written back as it was, in whatever encoding. */
async function read(workspace: string, path: string): Promise<string> {
  return await readFile(join(workspace, path), 'latin1').catch((error: unknown) => {
    throw new UserError(`${path} cannot be read`, { why: messageOf(error), at: { file: path } })
  })
}

function only(text: string, place: VersionPlace): Spot {
  const all = spotsOf(place, text)
  const [first, second] = all
  if (first === undefined) throw missing(place, text)
  if (second === undefined) return first
  throw new UserError(`The file ${verbOf(place)} ${all.length} times: in lines ${all.map(({ line }) => line).join(', ')}`, {
    fix: typeof place.form === 'string' ? 'Leave one of them' : 'Make the pattern tighter, so that it matches once',
    at: { file: place.path, line: second.line },
  })
}

function missing({ path, form }: VersionPlace, text: string): UserError {
  const at = { file: path }
  if (form === 'python')
    return new UserError('The file does not assign a string to `__version__` at the start of a line', {
      fix: 'Write it like `__version__ = "1.2.3"`',
      at,
    })
  if (form !== 'toml')
    return new UserError(`Nothing in ${path} matches its pattern in \`version-files\``, { fix: 'Mend the pattern', at })
  const dynamic = /^[ \t]*dynamic[ \t]*=[^\]]*["']version["']/m.test(text)
  return new UserError(`${path} has no static \`version\` in \`[project]\``, {
    why: dynamic ? 'It says that the version is dynamic: another file holds it' : '',
    fix: 'Give the file that holds the version with the input `version-file`',
    at,
  })
}

function verbOf({ form }: VersionPlace): string {
  if (form === 'python') return 'assigns `__version__`'
  return form === 'toml' ? 'gives `version` in `[project]`' : 'matches its pattern'
}
