import type { Hash } from 'node:crypto'
import { createHash } from 'node:crypto'
import type { ArchiveState } from '#shared/archive/tar-reader.js'
import { createTarReader } from '#shared/archive/tar-reader.js'
import { locateBlobs } from './blob-locations.js'
import type { StartSearch } from './multi-pattern-search.js'
import type { BlobScan } from './scan-blob.js'
import { createBlobScan } from './scan-blob.js'
import type { ScannedArchives } from './scan-once.js'

export interface ArchiveScan {
  readonly startSearch: StartSearch
  /** Digests of layers to skip, because they belong to a base image. */
  readonly knownLayers: ReadonlySet<string>
  /** Whether an earlier scan read the layer with this digest for the same secrets. */
  readonly isScanned?: ((digest: string) => boolean) | undefined
  /** Where blobs belong, by digest: `app, layer 2 of 5`. */
  readonly locations: ReadonlyMap<string, string>
  /** Image names by the digest of their manifest. */
  readonly images?: ReadonlyMap<string, string>
}

export interface ArchiveFindings {
  /** Places of the secret: `runtime, layer 3 of 5: root/key`. Never its value. */
  readonly findings: readonly string[]
  /** Bytes of the blobs that were scanned, as they are in the archive. */
  readonly bytes: number
  /** Digests of the layers that were skipped, because they belong to a base image. */
  readonly skippedLayers: readonly string[]
  /** Digests of the layers that an earlier scan read. */
  readonly unchangedLayers: readonly string[]
  /** Digests of the blobs that were read to the end, and that have the digest of their name. */
  readonly scannedBlobs: readonly string[]
  /** Only a `complete` archive counts as scanned. */
  readonly archive: ArchiveState
}

/** The member of the archive that is being read. */
interface OpenBlob {
  readonly digest: string
  readonly name: string
  readonly scan: BlobScan
  readonly document: DocumentBuffer
  readonly hash: Hash
}

/** A file in a blob that contains a secret; '' for the blob itself. `name` is that of the member of the archive. */
interface Finding {
  readonly digest: string
  readonly name: string
  readonly file: string
}

/** Reads an archive made by `docker save` to its end. Source: OCI image layout, and Docker's `manifest.json` beside it. */
export async function scanArchive(
  archive: AsyncIterable<Buffer>,
  { startSearch, knownLayers, isScanned = () => false, locations, images = new Map() }: ArchiveScan,
): Promise<ArchiveFindings> {
  const tar = createTarReader()
  const found: Finding[] = []
  const documents = new Map<string, string>()
  let bytes = 0
  const unchangedLayers = new Set<string>()
  const skippedLayers = new Set<string>()
  const scannedBlobs = new Set<string>()
  const scannedArchives: ScannedArchives = new Map()
  let blob: OpenBlob | undefined

  const closeBlob = async () => {
    if (blob === undefined) return
    const { scan, digest, name, document, hash } = blob
    for (const file of await scan.end()) found.push({ digest, name, file })
    const text = document.text()
    if (text !== undefined) documents.set(digest, text)
    if (`sha256:${hash.digest('hex')}` === digest) scannedBlobs.add(digest)
  }
  const openBlob = (name: string) => {
    const digest = digestFromName(name)
    const isUnchanged = isScanned(digest)
    const isSkipped = !isUnchanged && knownLayers.has(digest)
    if (isUnchanged) unchangedLayers.add(digest)
    if (isSkipped) skippedLayers.add(digest)
    const scan = isUnchanged || isSkipped ? undefined : createBlobScan(startSearch, scannedArchives)
    blob = scan && { digest, name, scan, document: createDocumentBuffer(), hash: createHash('sha256') }
  }

  for await (const chunk of archive)
    for (const event of tar.push(chunk)) {
      if ('member' in event) {
        await closeBlob()
        openBlob(event.member.name)
      } else if (blob !== undefined) {
        bytes += event.data.length
        blob.document.push(event.data)
        blob.hash.update(event.data)
        await blob.scan.push(event.data)
      }
    }
  await closeBlob()
  return {
    findings: formatFindings(found, new Map([...locations, ...locateBlobs(documents, images)])),
    bytes,
    skippedLayers: [...skippedLayers],
    unchangedLayers: [...unchangedLayers],
    scannedBlobs: [...scannedBlobs],
    archive: tar.state(),
  }
}

/** Formats each place once: `runtime, layer 3 of 5: root/key`. */
function formatFindings(found: readonly Finding[], locations: ReadonlyMap<string, string>): string[] {
  const places = found.map(({ digest, name, file }) => {
    const location = locations.get(digest) ?? name
    return file === '' ? location : `${location}: ${file}`
  })
  return [...new Set(places)]
}

function digestFromName(name: string): string {
  const [, blob, config] = /^blobs\/sha256\/(\w+)$|^(\w{64})\.json$/.exec(name) ?? []
  return `sha256:${blob ?? config ?? ''}`
}

/** A manifest has at most 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
const maxDocumentBytes = 4 * 1024 * 1024
const maxDocumentChunks = 1000

interface DocumentBuffer {
  push(data: Buffer): void
  /** The text, if it may be a JSON document. */
  text(): string | undefined
}

/** Keeps the text of a blob as long as it may be a manifest. */
function createDocumentBuffer(): DocumentBuffer {
  let chunks: Buffer[] | undefined = []
  let size = 0
  return {
    push(data) {
      if (chunks === undefined) return
      const isJson = chunks.length > 0 || data[0] === '{'.charCodeAt(0)
      size += data.length
      if (isJson && size <= maxDocumentBytes && chunks.length < maxDocumentChunks) chunks.push(Buffer.from(data))
      else chunks = undefined
    },
    text: () => (chunks === undefined ? undefined : Buffer.concat(chunks).toString('utf8')),
  }
}
