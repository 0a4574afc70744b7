import { createHash, hash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import {
  closeSync,
  createReadStream,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

const manifestName = 'eleanor-manifest.json'
const maxBytesAtOnce = 8 * 1024 * 1024
/** A file system may give two changes within so many milliseconds the same time. Source: Linux, CONFIG_HZ. */
const clockTickMs = 50

interface Manifest {
  readonly key: string
  /** The SHA-256 of each file, or the target of each symbolic link, by path. */
  readonly files: Readonly<Record<string, string>>
  /** What shows that a file or a link is the one that was digested, by path. */
  readonly states?: Readonly<Record<string, FileState>>
  /** What shows that the folders below have the same entries, by path. Missing if one of them changed shortly before. */
  readonly folders?: Readonly<Record<string, FileState>>
}

/** Inode, size, and the times of the last changes of content and state in milliseconds. A program cannot set the last of them. */
type FileState = readonly [inode: number, size: number, mtimeMs: number, ctimeMs: number]

export interface ManifestOptions {
  /**
   * Whether to keep the states of the files, so that files that nobody has touched are not read again. For a folder that stays where it
   * is: no file keeps its state in an archive or a copy.
   */
  readonly keepStates?: boolean
}

/** Writes a manifest into the folder: the key, and the SHA-256 of each file or the target of each symbolic link in it. */
export async function writeManifest(folder: string, key: string, { keepStates = false }: ManifestOptions = {}): Promise<void> {
  const recorded = keepStates ? recordStates(folder) : {}
  // Sorted, so that equal folders give equal manifests.
  const files = Object.fromEntries(Object.entries(await digestFiles(folder)).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFile(join(folder, manifestName), JSON.stringify({ key, files, ...recorded }))
}

/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
export async function matchesManifest(folder: string, key: string): Promise<boolean> {
  try {
    // At once, because a thread takes longer to start than the manifest to be read.
    const saved = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Manifest
    if (saved.key !== key) return false
    if (hasSavedStates(folder, saved)) return true
    const digests = Object.entries(await digestFiles(folder, saved))
    return digests.length === Object.keys(saved.files).length && digests.every(([name, digest]) => saved.files[name] === digest)
  } catch {
    return false
  }
}

/**
 * Whether the states alone show that nothing has changed, which takes half of the time to list the folders as well. False if they cannot:
 * for something that changed shortly before the manifest was written, and for the manifest of an older version.
 */
function hasSavedStates(folder: string, { files, states = {}, folders }: Manifest): boolean {
  if (folders === undefined) return false
  // Through no link, which the system would follow again for each file.
  const top = realpathSync(folder)
  // The manifest itself has changed the top folder since.
  const entries = readdirSync(top).filter((name) => name !== manifestName)
  const expected = new Set([...Object.keys(files), ...Object.keys(folders)].map((path) => path.split('/', 1)[0]))
  if (entries.length !== expected.size || !entries.every((name) => expected.has(name))) return false
  const isUnchanged = (state: FileState | undefined, path: string) => isEqual(state, `${top}${sep}${path}`)
  const hasSameEntries = Object.entries(folders).every(([path, state]) => isUnchanged(state, path))
  return hasSameEntries && Object.keys(files).every((path) => isUnchanged(states[path], path))
}

/** The key under which the folder was saved; undefined if it has no readable manifest. */
export async function readManifestKey(folder: string): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as { readonly key?: string }).key
  } catch {
    return undefined
  }
}

/** Digests by path. Takes those of untouched files from the manifest. */
async function digestFiles(folder: string, { files, states = {} }: Partial<Manifest> = {}): Promise<Record<string, string>> {
  // One buffer for all files: allocating one for each takes as long as reading it.
  const buffer = Buffer.allocUnsafe(maxBytesAtOnce)
  const digests: Record<string, string> = {}
  for (const { entry, path, name } of listEntries(folder)) {
    if (entry.isDirectory()) continue
    const isUntouched = entry.isFile() && isEqual(states[name], path)
    const known = isUntouched ? files?.[name] : undefined
    digests[name] = known ?? digestEntry(entry, path, buffer) ?? (await fileSha256(path))
  }
  return digests
}

interface FoundFile {
  readonly entry: Dirent
  readonly path: string
  /** The path relative to the folder, with slashes. */
  readonly name: string
}

/** Lists everything in the folder but the manifest. */
function listEntries(folder: string): FoundFile[] {
  const found: FoundFile[] = []
  // Without `recursive` and `join`, which take longer than to read the states of all files.
  const visit = (parent: string, prefix: string) => {
    for (const entry of readdirSync(parent, { withFileTypes: true })) {
      const [path, name] = [`${parent}${sep}${entry.name}`, `${prefix}${entry.name}`]
      if (name !== manifestName) found.push({ entry, path, name })
      if (entry.isDirectory()) visit(path, `${name}/`)
    }
  }
  visit(folder, '')
  return found
}

/** Records the states of what will have another time at its next change. Other files are read again at every comparison. */
function recordStates(folder: string): Pick<Manifest, 'states' | 'folders'> {
  const before = Date.now() - clockTickMs
  const states: Record<string, FileState> = {}
  const folders: Record<string, FileState> = {}
  let isComplete = true
  for (const { entry, path, name } of listEntries(folder)) {
    const state = readState(path)
    const [, , , ctimeMs] = state
    // A file system that keeps whole seconds.
    const isCoarse = ctimeMs % 1000 === 0
    const isCertain = ctimeMs < before && !isCoarse
    if (entry.isDirectory()) isComplete &&= isCertain
    const kept = entry.isDirectory() ? folders : states
    if (isCertain) kept[name] = state
  }
  return { states, ...(isComplete && { folders }) }
}

function isEqual(saved: FileState | undefined, path: string): boolean {
  return saved !== undefined && readState(path).every((value, index) => value === saved[index])
}

function readState(path: string): FileState {
  const { ino, size, mtimeMs, ctimeMs } = lstatSync(path)
  return [ino, size, mtimeMs, ctimeMs]
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

/** The SHA-256 of a file in hexadecimal. A large one is read as a stream. */
export async function fileSha256(path: string): Promise<string> {
  if ((await stat(path)).size <= maxBytesAtOnce) return hash('sha256', await readFile(path))
  const digest = createHash('sha256')
  await pipeline(createReadStream(path), digest)
  return digest.digest('hex')
}
