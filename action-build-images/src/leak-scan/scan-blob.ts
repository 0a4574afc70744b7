import { once } from 'node:events'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { messageOf, UserError } from '#shared/errors.js'
import type { Search } from './multi-pattern-search.js'
import type { TarMember } from './tar-reader.js'
import { createTarReader } from './tar-reader.js'

/** Searches one blob of an image: a layer, compressed or not, or a text. */
export interface BlobScan {
  push(piece: Buffer): Promise<void>
  /** The files in which something was found; '' where it lies outside of any file. */
  end(): Promise<string[]>
}

export function createBlobScan(begin: () => Search): BlobScan {
  const search = begin()
  const tar = createTarReader()
  const found = new Set<string>()
  const head: Buffer[] = []
  let members: TarMember[] = []
  let unpack: ReturnType<typeof unpackerFor>
  let isOpen = false
  // A stream that fails never answers its write; its end does.
  let release: () => void = () => undefined
  const look = (piece: Buffer) => {
    for (const event of tar.push(piece)) if ('member' in event) members.push(event.member)
    for (const offset of search.push(piece)) found.add(members.findLast((member) => member.offset <= offset)?.name ?? '')
    // A needle may have begun before this piece, in the file that was open then.
    members = members.slice(-64)
  }
  const pass = async (piece: Buffer) => {
    const to = unpack
    if (to === undefined) look(piece)
    else
      await new Promise<void>((resolve) => {
        release = resolve
        if (to.closed) resolve()
        else to.write(piece, () => resolve())
      })
  }
  const open = async () => {
    isOpen = true
    const first = Buffer.concat(head)
    unpack = unpackerFor(first)
    // An error is thrown at the end; until then writing goes on to nowhere.
    unpack?.on('data', look).on('error', () => undefined)
    unpack?.once('close', () => release())
    if (first.length > 0) await pass(first)
  }
  return {
    async push(piece) {
      if (isOpen) {
        await pass(piece)
        return
      }
      head.push(Buffer.from(piece))
      if (head.reduce((sum, { length }) => sum + length, 0) >= 4) await open()
    },
    async end() {
      if (!isOpen) await open()
      if (unpack !== undefined) await whole(unpack)
      return [...found].map((name) => (begin().push(Buffer.from(name)).length === 0 ? name : 'a file whose name holds it'))
    },
  }
}

async function whole(unpack: NonNullable<ReturnType<typeof unpackerFor>>): Promise<void> {
  if (!unpack.closed) {
    const closed = once(unpack, 'close').catch(() => undefined)
    unpack.end()
    await closed
  }
  if (unpack.errored !== null)
    throw new UserError('A layer could not be unpacked, so that it was not searched', { why: messageOf(unpack.errored) })
}

/** By the first bytes: RFC 1952 for gzip, RFC 8878 for zstd. */
function unpackerFor(first: Buffer) {
  if (first.subarray(0, 2).equals(Buffer.from('1f8b', 'hex'))) return createGunzip()
  if (first.subarray(0, 4).equals(Buffer.from('28b52ffd', 'hex'))) return createZstdDecompress()
  return undefined
}
