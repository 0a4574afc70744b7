import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { relativePosixPath } from '#shared/files/paths.js'
import { bundledFolders } from '../repository.js'

export interface Subject {
  /** Path in the repository, with forward slashes. */
  readonly name: string
  readonly digest: { readonly sha256: string }
}

/** Lists the JavaScript files of all bundles in a folder with their SHA-256: the subjects of the attestation. */
export function findSubjects(root: string): Subject[] {
  const paths = bundledFolders.flatMap((folder) =>
    readdirSync(join(root, folder, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return paths.sort().map((path) => ({
    name: relativePosixPath(root, path),
    digest: { sha256: createHash('sha256').update(readFileSync(path)).digest('hex') },
  }))
}
