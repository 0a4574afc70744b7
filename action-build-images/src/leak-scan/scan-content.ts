import { blockSize, parseHeader } from '#shared/archive/tar-header.js'
import type { TarMember, TarReader } from '#shared/archive/tar-reader.js'
import { createTarReader } from '#shared/archive/tar-reader.js'
import { arMagic, createArReader } from './formats/ar-reader.js'
import { createFileDecompressor } from './formats/decompress.js'
import type { Decompressor } from './formats/decompressor.js'
import { listPackObjects, mayBePack } from './formats/git-pack.js'
import { createSlowDecompressor } from './formats/slow-formats.js'
import type { ZipEntry } from './formats/zip-entries.js'
import { listZipEntries, maxZipBytes, mayBeZip, openZipEntry } from './formats/zip-entries.js'
import type { StartSearch } from './multi-pattern-search.js'
import type { ContentScan, ScannedArchives } from './scan-once.js'
import { scanOnce } from './scan-once.js'

/** How far archives in archives are unpacked. */
interface Limits {
  /** Levels of archives. */
  readonly depth: number
  /** What a file of a layer may still unpack to. A layer itself has no bound. */
  readonly budget?: { bytes: number } | undefined
  /** The archives of all layers. Those in archives are not compared. */
  readonly scanned?: ScannedArchives | undefined
}

/** An image that was saved, its layer, and an archive in that. */
const maxDepth = 3

/** Bytes that a file of a layer may unpack to, with all archives in it; what is beyond is not scanned. */
const maxUnpackedBytes = 4 * 1024 ** 3

/** Bytes that a format unpacks to at most that takes long: a second for about 20 MB. */
const maxSlowBytes = 256 * 1024 ** 2

/** Bytes of a zip archive that are unpacked in one step. */
const pieceBytes = 64 * 1024

/** Members that are remembered: a match may have begun before this chunk, in a file that was open then. */
const rememberedMembers = 64

/** Bytes that decide the format of a file: a header of tar. */
const formatLength = blockSize

/** Searches a layer, whose archives may be in `scanned`. */
export function createLayerScan(startSearch: StartSearch, scanned: ScannedArchives): ContentScan {
  return createContentScan(startSearch, { depth: maxDepth, scanned })
}

/** Searches every byte, also between the files of an archive, and finds the file of each match. `reader` lists the files. */
function createContentScan(
  startSearch: StartSearch,
  limits: Limits,
  reader: Pick<TarReader, 'push'> = createTarReader(),
): ContentScan {
  const search = startSearch()
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
      for (const event of reader.push(chunk)) {
        if ('data' in event) await open?.scan.push(event.data)
        else {
          await closeMember()
          members.push(event.member)
          if (limits.depth > 0) open = { name: event.member.name, scan: createArchiveScan(openNested(startSearch, limits)) }
        }
      }
      for (const offset of search.push(chunk)) found.add(members.findLast((member) => member.start <= offset)?.name ?? '')
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
type OpenArchive = (start: Buffer) => Promise<ContentScan | undefined>

/** Opens the archives in an archive with these limits. */
function openNested(startSearch: StartSearch, { depth, budget = { bytes: maxUnpackedBytes }, scanned }: Limits): OpenArchive {
  return async (start) => {
    const archive = depth === 0 ? undefined : await openArchive(start, startSearch, { depth: depth - 1, budget })
    return archive === undefined || scanned === undefined ? archive : scanOnce(archive, scanned)
  }
}

/** Unpacks a file and scans what is in it; finds nothing in a file that is no archive. A damaged archive is scanned up to the damage. */
function createArchiveScan(open: OpenArchive): ContentScan {
  const start: Buffer[] = []
  let length = 0
  let archive: ContentScan | undefined
  let isDecided = false

  const decide = async () => {
    isDecided = true
    const bytes = Buffer.concat(start)
    archive = await open(bytes)
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

async function openArchive(start: Buffer, startSearch: StartSearch, limits: Limits): Promise<ContentScan | undefined> {
  if (mayBeZip(start)) return createWholeScan(listZipEntries, startSearch, limits)
  if (mayBePack(start)) return createWholeScan(listPackObjects, startSearch, limits)
  if (isTar(start)) return createContentScan(startSearch, limits)
  if (start.subarray(0, arMagic.length).equals(arMagic)) return createContentScan(startSearch, limits, createArReader())
  return await createCompressedScan(start, startSearch, limits)
}

/** The magic of ustar and GNU; or only the checksum of a header, as in older archives. */
function isTar(start: Buffer): boolean {
  return start.toString('latin1', 257, 262) === 'ustar' || (start.length >= blockSize && isTarHeader(start))
}

function isTarHeader(start: Buffer): boolean {
  return start[0] !== 0 && parseHeader(start.subarray(0, blockSize)).kind === 'member'
}

async function createCompressedScan(start: Buffer, startSearch: StartSearch, limits: Limits): Promise<ContentScan | undefined> {
  const open: OpenStream = async (onData) =>
    (await createFileDecompressor(start, onData)) ?? (await createSlowDecompressor(start, onData, maxSlowBytes))
  return await createStreamScan(open, startSearch, limits)
}

type OpenStream = (onData: (data: Buffer) => unknown) => Promise<Decompressor | undefined>

async function createStreamScan(open: OpenStream, startSearch: StartSearch, limits: Limits): Promise<ContentScan | undefined> {
  const { budget = { bytes: maxUnpackedBytes } } = limits
  const unpacked: Buffer[] = []
  const decompressor = await open((data) => unpacked.push(data))
  if (decompressor === undefined) return undefined
  const content = createContentScan(startSearch, { ...limits, budget })
  const nested = openNested(startSearch, { ...limits, budget })
  // The files of a tar archive are those of the content.
  const archive = createArchiveScan(async (bytes) => (isTar(bytes) ? undefined : await nested(bytes)))
  const scanUnpacked = async () => {
    for (const data of unpacked.splice(0)) {
      budget.bytes -= data.length
      await content.push(data)
      await archive.push(data)
    }
  }
  return {
    async push(chunk) {
      if (budget.bytes < 0) return
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

/** Lists what is in a whole archive. */
type ListEntries = (archive: Buffer) => Iterable<ZipEntry> | Promise<Iterable<ZipEntry>>

/** Keeps an archive in memory, up to a bound, because its list is at its end, or only its objects say where they end. */
function createWholeScan(listEntries: ListEntries, startSearch: StartSearch, limits: Limits): ContentScan {
  const { budget = { bytes: maxUnpackedBytes } } = limits
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
      const entries = length <= maxZipBytes ? await listEntries(Buffer.concat(chunks)) : []
      for (const entry of entries) {
        if (budget.bytes < 0) break
        const open: OpenStream = async (onData) => await openZipEntry(entry, onData)
        const scan = await createStreamScan(open, startSearch, { ...limits, budget })
        for (let start = 0; start < entry.data.length; start += pieceBytes)
          await scan?.push(entry.data.subarray(start, start + pieceBytes))
        const files = (await scan?.end()) ?? []
        const inner = files.filter((file) => file !== '')
        for (const file of inner.length > 0 ? inner : files) found.push(nestedName(entry.name, file))
      }
      return found
    },
  }
}

function nestedName(archive: string, file: string): string {
  return archive === '' || file === '' ? archive + file : `${archive}: ${file}`
}
