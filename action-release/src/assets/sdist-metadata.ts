import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { createTarReader } from '#shared/archive/tar-reader.js'
import { messageOf, UserError } from '#shared/errors.js'
import { largestMetadata } from './largest-metadata.js'

/**
 * Reads the PKG-INFO in the top folder of an sdist; undefined if the archive has none, because it is no sdist then. Throws a `UserError`
 * if the archive cannot be read. Source: PyPA "Source distribution format".
 */
export async function readSdistMetadata(name: string, path: string): Promise<string | undefined> {
  const tar = createTarReader()
  const found: Buffer[] = []
  let isMetadata = false
  let size = 0
  const readChunk = (chunk: Buffer) => {
    for (const event of tar.push(chunk))
      if ('member' in event) isMetadata = /^(?:\.\/)?[^/]+\/PKG-INFO$/.test(event.member.name)
      else if (isMetadata && (size += event.data.length) <= largestMetadata) found.push(Buffer.from(event.data))
  }
  try {
    await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) readChunk(chunk)
    })
  } catch (error) {
    throw new UserError(`${name} cannot be read as an archive`, { why: messageOf(error), fix: 'Build it again' })
  }
  return found.length === 0 ? undefined : Buffer.concat(found).toString('utf8')
}
