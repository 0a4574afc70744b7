import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

const manifestName = 'eleanor-manifest.json'

/** Writes a file into the folder that names the key and the SHA-256 of every file, or the target of every link, in it. */
export async function writeManifest(folder: string, key: string): Promise<void> {
  await writeFile(join(folder, manifestName), JSON.stringify({ key, files: await digests(folder) }))
}

/** Whether the folder holds exactly what its manifest says, for this key. A missing or unreadable manifest is a no. */
export async function matchesManifest(folder: string, key: string): Promise<boolean> {
  try {
    const written = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as unknown
    return JSON.stringify(written) === JSON.stringify({ key, files: await digests(folder) })
  } catch {
    return false
  }
}

/** The key under which the folder was saved; undefined for one without a manifest. */
export async function readManifestKey(folder: string): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as { readonly key?: string }).key
  } catch {
    return undefined
  }
}

async function digests(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
  const named = paths
    .map((path) => [relative(folder, path).split(sep).join('/'), path] as const)
    .filter(([name]) => name !== manifestName)
  named.sort(([a], [b]) => (a < b ? -1 : 1))
  const result: Record<string, string> = {}
  for (const [name, path] of named) result[name] = await digest(path)
  return result
}

async function digest(path: string): Promise<string> {
  if ((await lstat(path)).isSymbolicLink()) return `link:${await readlink(path)}`
  return await fileSha256(path)
}

/** The SHA-256 of a file in hexadecimal, read as a stream. */
export async function fileSha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
