import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'

/** File contents by path in the folder, with forward slashes. */
export type Files = ReadonlyMap<string, Buffer>

/** Files that the generator writes. */
const generatedFile = /^(__init__\.py|client\.py|errors\.py|types\.py|py\.typed|openapi\.json|(api|models)\/.+\.py)$/

/** Whether a path is in a folder in which Python caches bytecode. */
export function isBytecodeCache(path: string): boolean {
  return /(^|[\\/])__pycache__([\\/]|$)/.test(path)
}

/** Reads all files of a folder except bytecode. Returns none if the folder does not exist. */
export async function readFiles(folder: string): Promise<Files> {
  const files = new Map<string, Buffer>()
  if (!existsSync(folder)) return files
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    if (entry.isDirectory() || isBytecodeCache(name)) continue
    files.set(name, entry.isFile() ? await readFile(path) : Buffer.alloc(0))
  }
  return files
}

/** Rejects a folder that contains other files than a generated client: the folder is replaced as a whole, so they would be lost. */
export function rejectOtherFiles(files: Files, directory: string): void {
  const others = [...files.keys()].filter((name) => !generatedFile.test(name)).sort()
  const [first] = others
  if (first === undefined) return
  throw new UserError(`\`${directory}\` contains files that do not belong to a generated client: ${listFirst(others, 1)}`, {
    fix: 'Set `client-directory` to a folder that contains only the client, or move these files',
    at: { file: `${directory}/${first}` },
  })
}

/** The paths of files that only one of the two has, or that differ, sorted. */
export function findDifferences(before: Files, after: Files): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => !isSame(before.get(name), after.get(name))).sort()
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other)
}
