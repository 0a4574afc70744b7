import type { PaxRecords, TarHeader } from './tar-header.js'
import { blockSize, hasMoreSparseMap, parseHeader, parsePax, readText } from './tar-header.js'

/** Follows a tar archive, chunk by chunk. */
export interface TarReader {
  /** Reads the next chunk. Returns what it contains, in order. */
  push(chunk: Buffer): TarEvent[]
  /** Whether the archive that was read so far is whole. */
  state(): ArchiveState
}

/** `truncated`: the archive ends within a member, or without the empty block that ends an archive. */
export type ArchiveState = 'complete' | 'truncated' | 'not a tar archive'

export type TarEvent = { readonly member: TarMember } | { readonly data: Buffer }

export interface TarMember {
  readonly name: string
  /** Offset of its first header in the archive: that of a long name, if there is one. */
  readonly start: number
  /** Offset of its data in the archive. */
  readonly offset: number
}

/** Bytes that are kept of a long name or pax header. Go's archive/tar, which Docker uses, has the same limit. */
const maxMetadataBytes = 1024 * 1024

/** What the following bytes are. `unknown` has no end: the stream is not a tar archive, or its next header is damaged. */
type Section = 'header' | 'sparse map' | 'metadata' | 'data' | 'padding' | 'unknown'

/**
 * Creates a reader that never fails: a stream that is not a tar archive has no members, and its bytes are reported as data. Reads
 * ustar, pax and GNU archives, with long names, sizes of 8 GiB or more, and sparse files. Members after the end of an archive, as in
 * concatenated ones, are read too.
 */
export function createTarReader(): TarReader {
  let position = 0
  let section: Section = 'header'
  let remaining = blockSize
  let collected: Buffer[] = []
  let collectedBytes = 0
  let padding = 0
  let header: TarHeader | undefined
  let pax: PaxRecords = {}
  let hasEnded = false
  let memberStart: number | undefined
  let events: TarEvent[] = []

  const enter = (next: Section, bytes: number) => {
    section = next
    remaining = bytes
    collected = []
    collectedBytes = 0
  }
  const enterContent = (next: 'metadata' | 'data', size: number) => {
    padding = (blockSize - (size % blockSize)) % blockSize
    enter(next, size)
  }
  const collect = (part: Buffer) => {
    if (collectedBytes >= maxMetadataBytes) return
    collected.push(Buffer.from(part))
    collectedBytes += part.length
  }
  const startMember = (member: TarHeader) => {
    events.push({ member: { name: pax.path ?? member.name, start: memberStart ?? position, offset: position } })
    memberStart = undefined
    const size = member.hasData ? (pax.size ?? member.size) : 0
    pax = {}
    enterContent('data', size)
  }
  const finishHeader = (block: Buffer) => {
    const parsed = parseHeader(block)
    hasEnded = parsed.kind === 'end'
    if (parsed.kind === 'member') memberStart ??= position - blockSize
    if (parsed.kind === 'end') enter('header', blockSize)
    else if (parsed.kind === 'invalid') enter('unknown', Infinity)
    else if (isMetadata(parsed)) {
      header = parsed
      enterContent('metadata', parsed.size)
    } else if (parsed.hasSparseMap) {
      header = parsed
      enter('sparse map', blockSize)
    } else startMember(parsed)
  }
  const finishSparseMap = (block: Buffer) => {
    if (hasMoreSparseMap(block)) enter('sparse map', blockSize)
    else if (header !== undefined) startMember(header)
  }
  const finishMetadata = (data: Buffer) => {
    if (header?.type === 'x') pax = { ...pax, ...parsePax(data) }
    else if (header?.type === 'L') pax = { ...pax, path: readText(data, 0, data.length) }
  }
  const finishSection = () => {
    const bytes = Buffer.concat(collected)
    if (section === 'header') finishHeader(bytes)
    else if (section === 'sparse map') finishSparseMap(bytes)
    else {
      if (section === 'metadata') finishMetadata(bytes)
      if (section === 'padding' || padding === 0) enter('header', blockSize)
      else enter('padding', padding)
    }
  }

  return {
    push(chunk) {
      events = []
      for (let start = 0; start < chunk.length;) {
        const part = chunk.subarray(start, start + remaining)
        start += part.length
        position += part.length
        remaining -= part.length
        if (section === 'data' || section === 'unknown') events.push({ data: part })
        else if (section !== 'padding') collect(part)
        while (remaining === 0) finishSection()
      }
      return events
    },
    state() {
      if (section === 'unknown') return 'not a tar archive'
      // What is left of the last record, which GNU tar fills with zeros, may be cut off.
      const isPaddedWithZeros = collected.every((part) => part.every((byte) => byte === 0))
      return hasEnded && section === 'header' && isPaddedWithZeros ? 'complete' : 'truncated'
    },
  }
}

/** Long names and links of GNU tar, and pax headers, which describe the next member or all further ones. */
function isMetadata({ type }: TarHeader): boolean {
  return ['L', 'K', 'x', 'g'].includes(type)
}
