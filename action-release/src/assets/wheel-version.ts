import { text } from 'node:stream/consumers'
import { messageOf, UserError } from '#shared/errors.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { AssetFile } from './assets.js'

/** Metadata of a wheel is small; more than this is not metadata. */
const limit = 10 * 1024 * 1024

/**
 * The version of a wheel in normal form, as its file name and its METADATA agree on it.
 * Source: binary distribution format (PEP 427), file name convention; core metadata, `Version`.
 */
export async function wheelVersion({ name, path }: AssetFile): Promise<string> {
  const parts = name.replace(/\.whl$/, '').split('-')
  const named = normalizeVersion(parts[1] ?? '')
  if (named === undefined || parts.length < 5 || parts.length > 6)
    throw new UserError(`${name} is not a file name of a wheel`, { fix: 'Build it with PyPA build' })
  const metadata = await readMetadata(path).catch((error: unknown) => {
    throw new UserError(`${name} cannot be read as a wheel`, { why: messageOf(error) })
  })
  const inside = normalizeVersion(/^Version:[ \t]*(.+?)[ \t]*$/m.exec(headOf(metadata))?.[1] ?? '')
  if (inside === named) return named
  throw new UserError(`${name} disagrees with its own metadata, which say version ${inside ?? 'nothing'}`, {
    fix: 'Build the wheel anew; a renamed one is not of that version',
  })
}

/** The headers end at the first empty line; below it is the description. */
function headOf(metadata: string): string {
  return metadata.replaceAll('\r\n', '\n').split('\n\n')[0] ?? ''
}

async function readMetadata(path: string): Promise<string> {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(path)
  try {
    for await (const entry of zip.eachEntry()) {
      if (!/^[^/]+\.dist-info\/METADATA$/.test(entry.fileName)) continue
      if (entry.uncompressedSize > limit) throw new Error('its METADATA is too large')
      return await text(await zip.openReadStreamPromise(entry))
    }
  } finally {
    zip.close()
  }
  throw new Error('it has no METADATA')
}
