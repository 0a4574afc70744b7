import { createHash, hash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { closeSync, createReadStream, openSync, readlinkSync, readSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

const manifestName = 'eleanor-manifest.json'
const maxBytesAtOnce = 8 * 1024 * 1024

/** Writes a manifest into the folder: the key, and the SHA-256 of each file or the target of each symbolic link in it. */
export async function writeManifest(folder: string, key: string): Promise<void> {
  await writeFile(join(folder, manifestName), JSON.stringify({ key, files: await digestFiles(folder) }))
}

/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
export async function matchesManifest(folder: string, key: string): Promise<boolean> {
  try {
    const saved = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as unknown
    return JSON.stringify(saved) === JSON.stringify({ key, files: await digestFiles(folder) })
  } catch {
    return false
  }
}

/** The key under which the folder was saved; undefined if it has no readable manifest. */
export async function readManifestKey(folder: string): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as { readonly key?: string }).key
  } catch {
    return undefined
  }
}

/** Digests by path, sorted by path, so that equal folders give equal JSON. */
async function digestFiles(folder: string): Promise<Record<string, string>> {
  const root = join(folder, sep)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .map(({ entry, path }) => ({ entry, path, name: path.slice(root.length).replaceAll(sep, '/') }))
    .filter(({ name }) => name !== manifestName)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  // One buffer for all files: allocating one for each takes as long as reading it.
  const buffer = Buffer.allocUnsafe(maxBytesAtOnce)
  const digests: Record<string, string> = {}
  for (const { entry, path, name } of files) digests[name] = digestEntry(entry, path, buffer) ?? (await fileSha256(path))
  return digests
}

/** Undefined for a file larger than the buffer. Synchronous, because thousands of small files take several times longer as streams. */
function digestEntry(entry: Dirent, path: string, buffer: Buffer): string | undefined {
  if (entry.isSymbolicLink()) return `link:${readlinkSync(path)}`
  // Reading a named pipe would wait for ever.
  if (!entry.isFile()) throw new Error(`${path} is not a file`)
  const file = openSync(path, 'r')
  try {
    let length = 0
    while (length < buffer.length) {
      const count = readSync(file, buffer, length, buffer.length - length, null)
      if (count === 0) return hash('sha256', buffer.subarray(0, length))
      length += count
    }
    return undefined
  } finally {
    closeSync(file)
  }
}

/** The SHA-256 of a file in hexadecimal, read as a stream. */
export async function fileSha256(path: string): Promise<string> {
  const digest = createHash('sha256')
  await pipeline(createReadStream(path), digest)
  return digest.digest('hex')
}
