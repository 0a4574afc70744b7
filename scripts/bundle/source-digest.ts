import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledFolders, root } from '../repository.js'

/** What the bundles are made of: the source of the actions and of the command, the versions of the packages, and how they are bundled. */
const sources = [
  '{action-*,cli,shared}/src/**/*.{ts,json}',
  'local/{*,!(test|action-overrides)/**/*}.{ts,json}',
  'scripts/bundle/*.ts',
  'package-lock.json',
  'tsconfig*.json',
]

/** The file in `dist/` that names the source of the bundles. */
export const digestFile = 'source.sha256'

/** Returns the SHA-256 of all that the bundles of a repository are made of, names and contents. */
export function computeSourceDigest(folder: string): string {
  const hash = createHash('sha256')
  for (const path of globSync(sources, { cwd: folder }).sort()) {
    const content = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
    hash.update(`${content} ${path}\n`)
  }
  return hash.digest('hex')
}

/** Names the folders of a repository whose `dist/` was not built from the source as it is now, or is missing. */
export function findOldBundles(repository = root): string[] {
  const digest = computeSourceDigest(repository)
  return bundledFolders.filter((folder) => readDigest(join(repository, folder, 'dist', digestFile)) !== digest)
}

function readDigest(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}
