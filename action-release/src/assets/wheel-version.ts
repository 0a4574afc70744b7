import { text } from 'node:stream/consumers'
import { messageOf, UserError } from '#shared/errors.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { AssetFile } from './asset-file.js'

/** Metadata of a wheel is small; more than this is not metadata. */
const largestMetadata = 10 * 1024 * 1024

/** Throws a `UserError` if a wheel is of another version than the release, by its file name or its metadata. */
export async function requireWheelVersion(files: readonly AssetFile[], version: string): Promise<void> {
  for (const file of files.filter(({ name }) => name.endsWith('.whl'))) {
    const found = await readWheelVersion(file)
    if (found !== version)
      throw new UserError(`Wheel ${file.name} has version ${found}, but ${version} is being released`, {
        fix: 'Build it from the released version: `mode: write-version` writes the version into the files before the build',
        commandFix: 'Build it from the released version',
      })
  }
}

/**
 * Reads the version of a wheel in normal form. Its file name and its METADATA must agree.
 * Source: binary distribution format (PEP 427), file name convention; core metadata, `Version`.
 */
async function readWheelVersion({ name, path }: AssetFile): Promise<string> {
  const parts = name.replace(/\.whl$/, '').split('-')
  const nameVersion = normalizeVersion(parts[1] ?? '')
  if (nameVersion === undefined || parts.length < 5 || parts.length > 6)
    throw new UserError(`${name} is not a valid wheel file name`, { fix: 'Build the wheel with PyPA build' })
  const metadata = await readMetadata(path).catch((error: unknown) => {
    throw new UserError(`${name} cannot be read as a wheel`, { why: messageOf(error) })
  })
  const metadataVersion = normalizeVersion(/^Version:[ \t]*(.+?)[ \t]*$/m.exec(headersOf(metadata))?.[1] ?? '')
  if (metadataVersion === nameVersion) return nameVersion
  throw new UserError(
    `${name} contradicts its own metadata, which contain ${metadataVersion === undefined ? 'no version' : `version ${metadataVersion}`}`,
    {
      fix: 'Build the wheel again instead of renaming it',
    },
  )
}

/** The headers end at the first empty line; the description follows. */
function headersOf(metadata: string): string {
  return metadata.replaceAll('\r\n', '\n').split('\n\n')[0] ?? ''
}

async function readMetadata(path: string): Promise<string> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(path)
  try {
    for await (const entry of zip.eachEntry()) {
      if (!/^[^/]+\.dist-info\/METADATA$/.test(entry.fileName)) continue
      if (entry.uncompressedSize > largestMetadata) throw new Error('its METADATA is too large')
      return await text(await zip.openReadStreamPromise(entry))
    }
  } finally {
    zip.close()
  }
  throw new Error('it has no METADATA')
}
