import type { TarMember } from '#shared/archive/tar-reader.js'
import { createTarReader } from '#shared/archive/tar-reader.js'
import { createFileDecompressor } from './decompress.js'
import type { StartSearch } from './multi-pattern-search.js'
import { maxZipBytes, mayBeZip, readZipEntries } from './zip-entries.js'

/** Scans the bytes of a layer or a file. What may be an archive is unpacked and scanned, too. */
export interface ContentScan {
  push(chunk: Buffer): Promise<void>
  /** Returns the files in which a secret was found: `a.tar.gz: etc/key`; '' if it is outside of any file. */
  end(): Promise<string[]>
}

/** Archives in archives of a layer that are unpacked. */
const maxDepth = 2

/** Bytes that one archive may unpack to; what is beyond is not scanned. */
const maxUnpackedBytes = 4 * 1024 ** 3

/** Members that are remembered: a match may have begun before this chunk, in a file that was open then. */
const rememberedMembers = 64

/** Bytes that decide the format of a file. Source: POSIX pax, "ustar Interchange Format", offset of the magic. */
const formatLength = 262

/** Searches every byte, also between the files of a tar archive, and finds the file of each match. */
export function createContentScan(startSearch: StartSearch, depth = maxDepth): ContentScan {
  const search = startSearch()
  const tar = createTarReader()
  const found = new Set<string>()
  let members: TarMember[] = []
  let open: { readonly name: string; readonly scan: ContentScan } | undefined

  const closeMember = async () => {
    const { name = '', scan } = open ?? {}
    for (const file of (await scan?.end()) ?? []) found.add(nestedName(name, file))
    open = undefined
  }
  return {
    async push(chunk) {
      for (const event of tar.push(chunk)) {
        if ('data' in event) await open?.scan.push(event.data)
        else {
          await closeMember()
          members.push(event.member)
          if (depth > 0)
            open = { name: event.member.name, scan: createArchiveScan((start) => openArchive(start, startSearch, depth - 1)) }
        }
      }
      for (const offset of search.push(chunk)) found.add(members.findLast((member) => member.offset <= offset)?.name ?? '')
      members = members.slice(-rememberedMembers)
    },
    async end() {
      await closeMember()
      const isSecret = (name: string) => startSearch().push(Buffer.from(name)).length > 0
      const isRepeated = (name: string) => [...found].some((other) => other.startsWith(`${name}: `))
      const places = [...found].filter((name) => !isRepeated(name))
      return [...new Set(places.map((name) => (isSecret(name) ? 'a file whose name contains the secret' : name)))]
    },
  }
}

/** The scan of an archive that begins with these bytes; undefined for other files. */
type OpenArchive = (start: Buffer) => ContentScan | undefined

/** Unpacks a file and scans what is in it; finds nothing in a file that is no archive. A damaged archive is scanned up to the damage. */
function createArchiveScan(open: OpenArchive): ContentScan {
  const start: Buffer[] = []
  let length = 0
  let archive: ContentScan | undefined
  let isDecided = false

  const decide = async () => {
    isDecided = true
    const bytes = Buffer.concat(start)
    archive = open(bytes)
    await archive?.push(bytes)
  }
  return {
    async push(chunk) {
      if (isDecided) {
        await archive?.push(chunk)
        return
      }
      start.push(Buffer.from(chunk))
      length += chunk.length
      if (length >= formatLength) await decide()
    },
    async end() {
      if (!isDecided) await decide()
      return (await archive?.end()) ?? []
    },
  }
}

function openArchive(start: Buffer, startSearch: StartSearch, depth: number): ContentScan | undefined {
  if (mayBeZip(start)) return createZipScan(startSearch, depth)
  if (isTar(start)) return createContentScan(startSearch, depth)
  return createCompressedScan(start, startSearch, depth)
}

function isTar(start: Buffer): boolean {
  return start.toString('latin1', 257, 262) === 'ustar'
}

function createCompressedScan(start: Buffer, startSearch: StartSearch, depth: number): ContentScan | undefined {
  const content = createContentScan(startSearch, depth)
  const unpacked: Buffer[] = []
  let remaining = maxUnpackedBytes
  const decompressor = createFileDecompressor(start, (data) => unpacked.push(data))
  if (decompressor === undefined) return undefined
  // The files of a tar archive are those of the content.
  const open: OpenArchive = (bytes) => (depth === 0 || isTar(bytes) ? undefined : openArchive(bytes, startSearch, depth - 1))
  const archive = createArchiveScan(open)
  const scanUnpacked = async () => {
    for (const data of unpacked.splice(0)) {
      remaining -= data.length
      await content.push(data)
      await archive.push(data)
    }
  }
  return {
    async push(chunk) {
      if (remaining < 0) return
      await decompressor.write(chunk)
      await scanUnpacked()
    },
    async end() {
      await decompressor.end().catch(() => undefined)
      await scanUnpacked()
      return [...(await content.end()), ...(await archive.end())]
    },
  }
}

/** The list of a zip archive is at its end, so that it is kept in memory, up to a bound. */
function createZipScan(startSearch: StartSearch, depth: number): ContentScan {
  const chunks: Buffer[] = []
  let length = 0
  return {
    async push(chunk) {
      length += chunk.length
      if (length <= maxZipBytes) chunks.push(Buffer.from(chunk))
      else chunks.length = 0
      await Promise.resolve()
    },
    async end() {
      const found: string[] = []
      let remaining = maxUnpackedBytes
      const scanEntry = async (name: string, data: AsyncIterable<Buffer>) => {
        const content = createContentScan(startSearch, depth)
        const archive = createArchiveScan((start) => (depth === 0 ? undefined : openArchive(start, startSearch, depth - 1)))
        for await (const chunk of data) {
          remaining -= chunk.length
          if (remaining < 0) break
          await content.push(chunk)
          await archive.push(chunk)
        }
        const files = [...(await content.end()), ...(await archive.end())]
        const inner = files.filter((file) => file !== '')
        for (const file of inner.length > 0 ? inner : files) found.push(nestedName(name, file))
      }
      if (length <= maxZipBytes) await readZipEntries(Buffer.concat(chunks), scanEntry).catch(() => undefined)
      return found
    },
  }
}

function nestedName(archive: string, file: string): string {
  return file === '' ? archive : `${archive}: ${file}`
}
