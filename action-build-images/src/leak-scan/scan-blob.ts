import { messageOf, UserError } from '#shared/errors.js'
import type { Decompressor } from './decompress.js'
import { createDecompressor, magicLength } from './decompress.js'
import type { StartSearch } from './multi-pattern-search.js'
import type { TarMember } from './tar-reader.js'
import { createTarReader } from './tar-reader.js'

/** Scans one blob of an image: a layer, compressed or not, or a text. */
export interface BlobScan {
  push(chunk: Buffer): Promise<void>
  /** Returns the files in which a secret was found; '' if it is outside of any file. */
  end(): Promise<string[]>
}

/** Members that are remembered: a match may have begun before this chunk, in a file that was open then. */
const rememberedMembers = 64

/** Starts the scan of one blob. Every byte is searched, also between the files of a layer. */
export function createBlobScan(startSearch: StartSearch): BlobScan {
  const content = createContentScan(startSearch)
  const start: Buffer[] = []
  let decompressor: Decompressor | undefined
  let isOpen = false

  const write = async (chunk: Buffer) => {
    if (decompressor === undefined) content.push(chunk)
    else await decompressor.write(chunk)
  }
  const open = async () => {
    isOpen = true
    const bytes = Buffer.concat(start)
    decompressor = createDecompressor(bytes, (data) => {
      content.push(data)
    })
    if (bytes.length > 0) await write(bytes)
  }
  return {
    async push(chunk) {
      if (isOpen) {
        await write(chunk)
        return
      }
      start.push(Buffer.from(chunk))
      if (start.reduce((sum, { length }) => sum + length, 0) >= magicLength) await open()
    },
    async end() {
      if (!isOpen) await open()
      await decompressor?.end().catch((error: unknown) => {
        throw new UserError('A layer could not be decompressed, so it was not scanned', { why: messageOf(error) })
      })
      return content.files()
    },
  }
}

/** Searches the decompressed bytes, and finds the file of each match. */
function createContentScan(startSearch: StartSearch) {
  const search = startSearch()
  const tar = createTarReader()
  const found = new Set<string>()
  let members: TarMember[] = []
  return {
    push(chunk: Buffer): void {
      for (const event of tar.push(chunk)) if ('member' in event) members.push(event.member)
      for (const offset of search.push(chunk)) found.add(members.findLast((member) => member.offset <= offset)?.name ?? '')
      members = members.slice(-rememberedMembers)
    },
    files(): string[] {
      const isSecret = (name: string) => startSearch().push(Buffer.from(name)).length > 0
      return [...found].map((name) => (isSecret(name) ? 'a file whose name contains the secret' : name))
    },
  }
}
