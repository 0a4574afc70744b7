import { createHash, hash } from 'node:crypto'
import { createReadStream, lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { relativePosixPath } from '../files/paths.js'

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
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relativePosixPath(folder, join(entry.parentPath, entry.name)))
    .filter((name) => name !== manifestName)
    .sort()
  const digests: Record<string, string> = {}
  for (const name of names) digests[name] = await digest(join(folder, name))
  return digests
}

/** Synchronous, because thousands of small files take several times longer as streams. */
async function digest(path: string): Promise<string> {
  const stats = lstatSync(path)
  if (stats.isSymbolicLink()) return `link:${readlinkSync(path)}`
  // Reading a named pipe would wait for ever.
  if (!stats.isFile()) throw new Error(`${path} is not a file`)
  return stats.size > maxBytesAtOnce ? await fileSha256(path) : hash('sha256', readFileSync(path))
}

/** The SHA-256 of a file in hexadecimal, read as a stream. */
export async function fileSha256(path: string): Promise<string> {
  const digest = createHash('sha256')
  await pipeline(createReadStream(path), digest)
  return digest.digest('hex')
}
