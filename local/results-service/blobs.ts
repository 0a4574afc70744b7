import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { TwirpError } from './twirp.js'

/** The metadata of one blob. */
export interface Blob {
  readonly id: string
  /** Part of the signed URL, which is required to read or write the blob. */
  readonly signature: string
  /** File name of a download. */
  readonly name: string
  contentType: string
  /** In bytes; -1 until the blob is committed. */
  size: number
}

export interface BlobStore {
  create(name: string): Blob
  find(id: string): Blob | undefined
  /** Path of the file with the bytes of a blob. */
  path(blob: Blob): string
  /** Writes the whole blob. */
  put(blob: Blob, body: IncomingMessage): Promise<void>
  /** Writes one block, which belongs to the blob only after `commit`. */
  putBlock(blob: Blob, block: string, body: IncomingMessage): Promise<void>
  /** Concatenates the named blocks to the blob. */
  commit(blob: Blob, blocks: readonly string[]): Promise<void>
  read(blob: Blob, range?: { start: number; end: number }): Readable
  remove(blob: Blob): Promise<void>
}

/** Creates a store of blobs in files below `folder`, of at most `limit` bytes in total. */
export function createBlobStore(folder: string, limit: number): BlobStore {
  const blobs = new Map<string, Blob>()
  let usedBytes = 0
  const path = (blob: Blob) => join(folder, blob.id)
  // The client chooses the id of a block; in hexadecimal it is a safe file name.
  const blockPath = (blob: Blob, block: string) =>
    join(folder, `${blob.id}.blocks`, Buffer.from(block).toString('hex').slice(0, 200))

  // Counts the bytes of one request, which are subtracted again if it fails.
  const countBytes = (count: { bytes: number }) =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        usedBytes += chunk.length
        count.bytes += chunk.length
        if (usedBytes > limit) done(new TwirpError(507, 'resource_exhausted', `more than ${limit} bytes`))
        else done(null, chunk)
      },
    })
  const write = async (target: string, body: Readable, isCounted: boolean) => {
    const temporary = `${target}.${randomUUID()}`
    const count = { bytes: 0 }
    try {
      const file = createWriteStream(temporary, { mode: 0o600 })
      await (isCounted ? pipeline(body, countBytes(count), file) : pipeline(body, file))
      await rename(temporary, target)
    } catch (error) {
      usedBytes -= count.bytes
      await rm(temporary, { force: true })
      throw error
    }
  }
  return {
    create(name) {
      const blob: Blob = { id: randomUUID(), signature: randomUUID(), name, contentType: 'application/octet-stream', size: -1 }
      blobs.set(blob.id, blob)
      return blob
    },
    find: (id) => blobs.get(id),
    path,
    async put(blob, body) {
      await write(path(blob), body, true)
      blob.size = (await stat(path(blob))).size
    },
    async putBlock(blob, block, body) {
      await mkdir(`${path(blob)}.blocks`, { recursive: true })
      await write(blockPath(blob, block), body, true)
    },
    async commit(blob, blocks) {
      const files = blocks.map((block) => blockPath(blob, block))
      await write(path(blob), Readable.from(concatenate(files)), false)
      blob.size = (await stat(path(blob))).size
      await rm(`${path(blob)}.blocks`, { recursive: true, force: true })
    },
    read: (blob, range) => createReadStream(path(blob), range),
    async remove(blob) {
      blobs.delete(blob.id)
      usedBytes -= Math.max(blob.size, 0)
      await rm(path(blob), { force: true })
      await rm(`${path(blob)}.blocks`, { recursive: true, force: true })
    },
  }
}

async function* concatenate(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) {
    const exists = await stat(file).then(
      () => true,
      () => false,
    )
    if (!exists) throw new TwirpError(400, 'invalid_argument', 'the list contains a block that was not uploaded')
    for await (const chunk of createReadStream(file)) yield chunk as Buffer
  }
}
