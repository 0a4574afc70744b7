import { text } from 'node:stream/consumers'
import { messageOf, UserError } from '#shared/errors.js'
import { largestMetadata } from './largest-metadata.js'

/** Reads the METADATA of a wheel. Throws a `UserError` if the file cannot be read as one. */
export async function readWheelMetadata(name: string, path: string): Promise<string> {
  return await readMetadata(path).catch((error: unknown) => {
    throw new UserError(`${name} cannot be read as a wheel`, { why: messageOf(error) })
  })
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
