import { randomUUID } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import { findVersions } from './find-versions.js'
import type { VersionLocation, VersionLocations } from './location.js'
import { rejectSymbolicLink } from './symbolic-links.js'
import { ambiguousVersion, missingVersion, versionLabel } from './version-file-errors.js'
import type { VersionMatch } from './version-match.js'

/** Reads the version of a file, in normal form. The file must hold it exactly once. */
export async function readVersion(workspace: string, location: VersionLocation): Promise<string> {
  const { version: found, line } = await findOnlyVersion(workspace, location)
  const version = normalizeVersion(found)
  if (version !== undefined) return version
  throw new UserError(`${versionLabel(location)} is \`${found}\`, which is not a PEP 440 version`, {
    at: { file: location.path, line },
  })
}

/** Reads the version of the first file, and requires that each of the others holds a version exactly once. Writes nothing. */
export async function readVersions(workspace: string, locations: VersionLocations): Promise<string> {
  for (const { path } of locations) rejectSymbolicLink(workspace, path)
  const [first, ...others] = locations
  const version = await readVersion(workspace, first)
  for (const location of others) if (location.format !== 'opaque') await findOnlyVersion(workspace, location)
  return version
}

/** Replaces the version of a file and reads it back. The file is replaced atomically; mode, encoding and line endings are kept. */
export async function replaceVersion(workspace: string, location: VersionLocation, version: string): Promise<void> {
  const text = await readLatin1(workspace, location.path)
  const match = onlyMatch(text, location)
  const newText = text.slice(0, match.start) + version + text.slice(match.start + match.version.length)
  await replaceFile(join(workspace, location.path), newText)
  await requireVersion(workspace, location, version)
}

/** Throws a `UserError` unless the file holds this version. An opaque file is not checked. */
export async function requireVersion(workspace: string, location: VersionLocation, version: string): Promise<void> {
  if (location.format === 'opaque') return
  const { version: found, line } = await findOnlyVersion(workspace, location)
  if (found === version) return
  throw new UserError(`${versionLabel(location)} is \`${found}\` instead of \`${version}\``, {
    at: { file: location.path, line },
  })
}

async function findOnlyVersion(workspace: string, location: VersionLocation): Promise<VersionMatch> {
  return onlyMatch(await readLatin1(workspace, location.path), location)
}

function onlyMatch(text: string, location: VersionLocation): VersionMatch {
  const matches = findVersions(location, text)
  const [first, second] = matches
  if (first === undefined) throw missingVersion(location, text)
  if (second !== undefined) throw ambiguousVersion(location, matches)
  return first
}

/** Reads one character per byte, so that everything but the version is written back unchanged, whatever the encoding. */
async function readLatin1(workspace: string, path: string): Promise<string> {
  return await readFile(join(workspace, path), 'latin1').catch((error: unknown) => {
    throw new UserError(`${path} cannot be read`, { why: messageOf(error), at: { file: path } })
  })
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
