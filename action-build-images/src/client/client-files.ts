import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { UserError } from '#shared/errors.js'

/** Content by path in the folder, with forward slashes. */
export type Files = ReadonlyMap<string, Buffer>

/** Reads all files of a folder but what Python keeps there for itself; none where there is no folder. */
export async function readFiles(folder: string): Promise<Files> {
  const found = new Map<string, Buffer>()
  if (!existsSync(folder)) return found
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    if (entry.isDirectory() || /(^|\/)__pycache__\//.test(name)) continue
    found.set(name, entry.isFile() ? await readFile(path) : Buffer.alloc(0))
  }
  return found
}

/** What the generator writes: the folder is replaced as a whole, so that nothing else may be in it. */
const generated = /^(__init__\.py|client\.py|errors\.py|types\.py|py\.typed|openapi\.json|(api|models)\/.+\.py)$/

/** Refuses a folder that holds files that are not of a client: they would be lost. */
export function refuseForeign(files: Files, directory: string): void {
  const foreign = [...files.keys()].filter((name) => !generated.test(name)).sort()
  const [first] = foreign
  if (first === undefined) return
  const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : ''
  throw new UserError(`\`${directory}\` holds what is not of a generated client: ${first}${more}`, {
    fix: 'Give the client a folder of its own by `client-directory`, or move these files',
    at: { file: `${directory}/${first}` },
  })
}

/** Paths that are in one of the two only, or differ; sorted. */
export function differences(before: Files, after: Files): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  const same = (one: Buffer | undefined, other: Buffer | undefined) =>
    one !== undefined && other !== undefined && one.equals(other)
  return [...names].filter((name) => !same(before.get(name), after.get(name))).sort()
}
