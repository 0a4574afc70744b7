import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { actions } from '../repository.js'

export interface Subject {
  /** Path in the repository, with forward slashes. */
  readonly name: string
  readonly digest: { readonly sha256: string }
}

/** Every file of every bundle below a folder, by its SHA-256: what an attestation of this repository is about. */
export function bundleSubjects(root: string): Subject[] {
  const paths = actions.flatMap((action) =>
    readdirSync(join(root, action, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return paths.sort().map((path) => ({
    name: path
      .slice(root.length)
      .split(sep)
      .filter((part) => part !== '')
      .join('/'),
    digest: { sha256: createHash('sha256').update(readFileSync(path)).digest('hex') },
  }))
}
