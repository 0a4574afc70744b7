import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { classifyFile, imageName } from '../references/dockerfile-names.js'

/** A Dockerfile in a folder, and the name of its image; '' if the place says none. */
export interface FoundDockerfile {
  readonly path: string
  readonly image: string
}

/** The result of a search. Paths are relative to the root, with forward slashes. */
export interface DockerfileList {
  readonly found: readonly FoundDockerfile[]
  /** Files that look like Dockerfiles and are none by their name. */
  readonly lookalikes: readonly string[]
}

/** Where to search: a folder below a root, with the folders below it or without. */
interface SearchedFolder {
  readonly root: string
  readonly folder: string
  readonly isDeep: boolean
}

/** Searches a folder for Dockerfiles, in the order of their names. Hidden folders and installed packages are skipped. */
export async function findDockerfiles(search: SearchedFolder): Promise<DockerfileList> {
  return await searchFolder(search, [])
}

async function searchFolder({ root, folder, isDeep }: SearchedFolder, folders: readonly string[]): Promise<DockerfileList> {
  const entries = await readdir(join(root, folder, ...folders), { withFileTypes: true })
  const found: FoundDockerfile[] = []
  const lookalikes: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = [...(folder === '.' ? [] : [folder]), ...folders, entry.name].join('/')
    if (entry.isDirectory() && isDeep && !isSkipped(entry.name)) {
      const inner = await searchFolder({ root, folder, isDeep }, [...folders, entry.name])
      found.push(...inner.found)
      lookalikes.push(...inner.lookalikes)
    }
    if (entry.isDirectory()) continue
    const file = classifyFile(entry.name)
    if (file.kind === 'dockerfile') found.push({ path, image: imageName(folders, file.stem) })
    if (file.kind === 'lookalike') lookalikes.push(path)
  }
  return { found, lookalikes }
}

function isSkipped(folder: string): boolean {
  return folder.startsWith('.') || ['node_modules', 'site-packages', '__pycache__'].includes(folder)
}
