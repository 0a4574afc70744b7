import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { root } from '../../repository.js'

const ignored = /(^|[\\/])(node_modules|dist|coverage|\.git|\.work)$/

/** Files in a folder and its subfolders whose names end with a text, relative to the repository, sorted. Generated folders are left out. */
export function listFiles(folder: string, ending: string): string[] {
  const entries = readdirSync(resolve(root, folder), { withFileTypes: true })
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return ignored.test(path) ? [] : listFiles(path, ending)
      return entry.name.endsWith(ending) ? [relative('', path).replaceAll('\\', '/')] : []
    })
    .sort()
}
