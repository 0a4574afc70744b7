import { randomUUID } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '#shared/errors.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import { formatAs, isVersionInForm, parseTuple } from '../version/version-forms.js'
import { findVersions } from './find-versions.js'
import { knownFile } from './known-files.js'
import type { VersionLocation, VersionLocations } from './location.js'
import { requireRegularFile } from './regular-file.js'
import { ambiguousVersion, driftedVersion, missingVersion, versionLabel } from './version-file-errors.js'
import type { VersionMatch } from './version-match.js'

/** Reads the version of a file, in normal form. The file must hold it exactly once. */
export async function readVersion(workspace: string, location: VersionLocation): Promise<string> {
  const { version: found, form, line } = onlyVersion(location, await readLatin1(workspace, location.path)).main
  if (form === 'short')
    throw new UserError(`${location.path} holds the version only in the form \`short\``, {
      fix: 'Set `version-file` to a file with the whole version',
      at: { file: location.path, line },
    })
  const version = form === 'tuple' ? parseTuple(found) : normalizeVersion(found)
  if (version !== undefined) return version
  throw new UserError(`${versionLabel(location)} is \`${found}\`, which is not a PEP 440 version`, {
    at: { file: location.path, line },
  })
}

/**
 * Reads the version of the first file. Throws a `UserError` unless every other place has the same version, in its form: a file that
 * has another one is not overwritten. Writes nothing.
 */
export async function readVersions(workspace: string, locations: VersionLocations): Promise<string> {
  for (const { path } of locations) requireRegularFile(workspace, path)
  const current = await readVersion(workspace, locations[0])
  for (const location of locations.filter(({ format }) => format !== 'opaque')) {
    const { main, others } = onlyVersion(location, await readLatin1(workspace, location.path))
    const drifted = [main, ...others].find(({ form, version }) => !isVersionInForm(form, version, current))
    if (drifted !== undefined) throw driftedVersion(location, drifted, current)
  }
  return current
}

export interface Replacement {
  /** The version that the file has. Defaults to the new one. */
  readonly current?: string
  /** The day of the release, in UTC, for files that say it. Defaults to leaving it as it is. */
  readonly day?: Date
}

/**
 * Replaces the version of a file in every place, and reads it back. The file is replaced atomically; mode, encoding and line endings are
 * kept.
 */
export async function replaceVersion(
  workspace: string,
  location: VersionLocation,
  version: string,
  { current = version, day }: Replacement = {},
): Promise<void> {
  let text = await readLatin1(workspace, location.path)
  const { main, others } = onlyVersion(location, text)
  for (const { form, start, version: found } of [main, ...others].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + formatAs(form, version, { text: found, old: current }) + text.slice(start + found.length)
  if (day !== undefined && location.format === 'known')
    text = knownFile(location.path)?.writeDay?.(text, day.toISOString().slice(0, 10)) ?? text
  await replaceFile(join(workspace, location.path), text)
  await requireVersion(workspace, location, version)
}

/** Throws a `UserError`, with its `fix`, unless the file holds this version. An opaque file is not checked. */
export async function requireVersion(workspace: string, location: VersionLocation, version: string, fix?: string): Promise<void> {
  if (location.format === 'opaque') return
  const { main, others } = onlyVersion(location, await readLatin1(workspace, location.path))
  const isWritten = ({ form, version: found }: VersionMatch) =>
    form === 'pep440' ? found === version : isVersionInForm(form, found, version)
  const other = [main, ...others].find((match) => !isWritten(match))
  if (other === undefined) return
  throw new UserError(`${versionLabel(location)} is \`${other.version}\` instead of \`${version}\``, {
    ...(fix === undefined ? {} : { fix }),
    at: { file: location.path, line: other.line },
  })
}

function onlyVersion(
  location: VersionLocation,
  text: string,
): { readonly main: VersionMatch; readonly others: readonly VersionMatch[] } {
  const { main, others } = findVersions(location, text)
  const [first, second] = main
  if (first === undefined) throw missingVersion(location, text)
  if (second !== undefined) throw ambiguousVersion(location, main)
  return { main: first, others }
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
