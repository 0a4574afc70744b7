import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { TwirpError } from './twirp.js'

/** What is kept of one blob beside its bytes. */
export interface Blob {
  readonly id: string
  /** Part of the signed address: who does not know it cannot read or write the blob. */
  readonly signature: string
  /** Name that a download gets. */
  readonly name: string
  contentType: string
  /** Bytes; -1 until the blob is committed. */
  size: number
}

export interface BlobStore {
  create(name: string): Blob
  find(id: string): Blob | undefined
  /** The file that holds the bytes of a blob. */
  path(blob: Blob): string
  /** Writes the whole blob. */
  put(blob: Blob, body: IncomingMessage): Promise<void>
  /** Writes one block, which belongs to the blob once a list names it. */
  putBlock(blob: Blob, block: string, body: IncomingMessage): Promise<void>
  /** Makes the blob of the named blocks, in their order. */
  commit(blob: Blob, blocks: readonly string[]): Promise<void>
  read(blob: Blob, range?: { start: number; end: number }): Readable
  remove(blob: Blob): Promise<void>
}

/** Blobs in files below `folder`, no more than `limit` bytes in all. */
export function blobStore(folder: string, limit: number): BlobStore {
  const blobs = new Map<string, Blob>()
  let used = 0
  const path = (blob: Blob) => join(folder, blob.id)
  // A block's id is base64 chosen by the client: in hexadecimal it is a safe file name.
  const blockPath = (blob: Blob, block: string) =>
    join(folder, `${blob.id}.blocks`, Buffer.from(block).toString('hex').slice(0, 200))

  // Counts what one request brings, and takes it off again when the request fails.
  const bounded = (count: { bytes: number }) =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        used += chunk.length
        count.bytes += chunk.length
        if (used > limit) done(new TwirpError(507, 'resource_exhausted', `more than ${limit} bytes are stored`))
        else done(null, chunk)
      },
    })
  const write = async (target: string, body: Readable, counted: boolean) => {
    const temporary = `${target}.${randomUUID()}`
    const count = { bytes: 0 }
    try {
      const file = createWriteStream(temporary, { mode: 0o600 })
      await (counted ? pipeline(body, bounded(count), file) : pipeline(body, file))
      await rename(temporary, target)
    } catch (error) {
      used -= count.bytes
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
      await write(path(blob), Readable.from(concatenated(files)), false)
      blob.size = (await stat(path(blob))).size
      await rm(`${path(blob)}.blocks`, { recursive: true, force: true })
    },
    read: (blob, range) => createReadStream(path(blob), range),
    async remove(blob) {
      blobs.delete(blob.id)
      used -= Math.max(blob.size, 0)
      await rm(path(blob), { force: true })
      await rm(`${path(blob)}.blocks`, { recursive: true, force: true })
    },
  }
}

async function* concatenated(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) {
    const known = await stat(file).catch(() => undefined)
    if (known === undefined) throw new TwirpError(400, 'invalid_argument', 'the list names a block that was not sent')
    for await (const chunk of createReadStream(file)) yield chunk as Buffer
  }
}
