import { UserError } from '#shared/errors.js'
import { localPart, normalizeVersion } from '#shared/requirements/pep440.js'
import type { AssetFile } from './asset-file.js'
import { parseCoreMetadata } from './core-metadata.js'
import { readSdistMetadata } from './sdist-metadata.js'
import { readWheelMetadata } from './wheel-metadata.js'

/** What a wheel or an sdist says about its version. */
export interface Distribution {
  /** In errors, such as "Wheel". */
  readonly kind: 'Wheel' | 'Sdist'
  /** In normal form; undefined if the file name has none. */
  readonly nameVersion: string | undefined
  /** The headers of its METADATA or PKG-INFO, with names in lower case. */
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/**
 * Throws a `UserError` if a wheel or an sdist is of another version than the release, by its file name or its metadata. Builds of one
 * version that differ in the local part, such as 1.3.0+cpu and 1.3.0+cu128, all belong to the release 1.3.0.
 * Source: PEP 440, "Local version identifiers".
 */
export async function requireDistributionVersions(files: readonly AssetFile[], version: string): Promise<void> {
  for (const file of files) {
    const distribution = await readDistribution(file)
    if (distribution === undefined) continue
    const found = requireConsistent(file.name, distribution)
    if (found === version || (localPart(version) === undefined && publicPart(found) === version)) continue
    throw new UserError(`${distribution.kind} ${file.name} has version ${found}, but ${version} is being released`, {
      fix: 'Build it from the released version: `mode: write-version` writes the version into the files before the build',
      commandFix: 'Build it from the released version',
    })
  }
}

/** Reads a wheel or an sdist. Undefined for other files, such as an archive of documents. */
export async function readDistribution({ name, path }: AssetFile): Promise<Distribution | undefined> {
  if (name.endsWith('.whl')) {
    const parts = name.replace(/\.whl$/, '').split('-')
    const nameVersion = normalizeVersion(parts[1] ?? '')
    if (nameVersion === undefined || parts.length < 5 || parts.length > 6)
      throw new UserError(`${name} is not a valid wheel file name`, { fix: 'Build the wheel with PyPA build' })
    return { kind: 'Wheel', nameVersion, fields: parseCoreMetadata(await readWheelMetadata(name, path)) }
  }
  if (!name.endsWith('.tar.gz')) return undefined
  const metadata = await readSdistMetadata(name, path)
  if (metadata === undefined) return undefined
  const nameVersion = normalizeVersion(/-([^-]+)\.tar\.gz$/.exec(name)?.[1] ?? '')
  return { kind: 'Sdist', nameVersion, fields: parseCoreMetadata(metadata) }
}

/**
 * Returns the version in normal form. The file name and the metadata must agree.
 * Source: PyPA "Binary distribution format", "Source distribution format"; core metadata, `Version`.
 */
function requireConsistent(name: string, { nameVersion, fields }: Distribution): string {
  const version = normalizeVersion(fields.find(([field]) => field === 'version')?.[1] ?? '')
  if (version !== undefined && version === nameVersion) return version
  throw new UserError(
    `${name} contradicts its own metadata, which contain ${version === undefined ? 'no version' : `version ${version}`}`,
    { fix: 'Build the package again instead of renaming the file' },
  )
}

function publicPart(version: string): string {
  return version.replace(/\+.*$/, '')
}
