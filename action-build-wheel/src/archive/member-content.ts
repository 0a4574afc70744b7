import { createHash, hash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { containsKey, createKeyScanner } from './secret-scan.js'

/** A zip that is read, and its bytes if they are in memory. */
export interface OpenZip {
  readonly zip: ZipFile
  readonly bytes: Buffer | undefined
}

export interface MemberContent {
  /** In unpadded URL-safe base64. */
  readonly sha256: string
  readonly hasKey: boolean
  readonly isPointer: boolean
  /** Empty if it was not asked for. */
  readonly bytes: Buffer
}

/** Members up to this size are unpacked at once: as streams, a thousand of them take as long as the rest of a run that reuses a wheel. */
const maxBytesAtOnce = 8 * 1024 * 1024
/** Source: Git LFS specification, "The Pointer"; the older name is an alias in its code. */
const maxPointerBytes = 1023
const pointerStart = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//

/** Reads one member: its hash, and whether it holds a private key or is a pointer of Git LFS. */
export async function readContent(open: OpenZip, entry: Entry, isKept: boolean): Promise<MemberContent> {
  const bytes = await unpackAtOnce(open, entry)
  if (bytes === undefined) return await readStream(open.zip, entry, isKept)
  return {
    sha256: hash('sha256', bytes, 'base64url'),
    hasKey: containsKey(bytes),
    isPointer: isPointer(bytes),
    bytes: isKept ? bytes : Buffer.of(),
  }
}

/** Undefined for a member that is large, packed in another way, or damaged: its stream says what is wrong. */
async function unpackAtOnce({ zip, bytes }: OpenZip, entry: Entry): Promise<Buffer | undefined> {
  const { uncompressedSize, compressedSize, compressionMethod } = entry
  if (bytes === undefined || uncompressedSize > maxBytesAtOnce || !entry.canDecodeFileData()) return undefined
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize)
  if (compressionMethod === 0) return packed
  try {
    // With room for one more byte, because zlib asks for another buffer when it has filled one.
    const room = Math.max(uncompressedSize + 1, minChunkBytes)
    const unpacked = inflateRawSync(packed, { chunkSize: room, maxOutputLength: room })
    return unpacked.length === uncompressedSize ? unpacked : undefined
  } catch {
    return undefined
  }
}

/** Source: Node.js documentation, `zlib.constants.Z_MIN_CHUNK`. */
const minChunkBytes = 64

async function readStream(zip: ZipFile, entry: Entry, isKept: boolean): Promise<MemberContent> {
  const digest = createHash('sha256')
  const scanner = createKeyScanner()
  const kept: Buffer[] = []
  const isSmall = entry.uncompressedSize <= maxPointerBytes
  let hasKey = false
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    digest.update(chunk as Buffer)
    hasKey = scanner.push(chunk as Buffer)
    if (isKept || isSmall) kept.push(chunk as Buffer)
  }
  const bytes = Buffer.concat(kept)
  return { sha256: digest.digest('base64url'), hasKey, isPointer: isSmall && isPointer(bytes), bytes }
}

function isPointer(bytes: Buffer): boolean {
  return bytes.length <= maxPointerBytes && pointerStart.test(bytes.toString('latin1'))
}
