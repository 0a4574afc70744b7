import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatPage } from './format-page.js'
import type { PageData } from './page-data.js'

export interface PageTarget {
  /** The folder of the run. */
  readonly folder: string
  /** Top folder of the suite, which has Mermaid's script beside the bundle of the command. */
  readonly root: string
}

/** Writes `index.html` and the script that draws its pictures into the folder of a run. The page needs no network. Returns its path. */
export async function writePage({ folder, root }: PageTarget, data: PageData): Promise<string> {
  const script = 'mermaid.min.js'
  const page = join(folder, 'index.html')
  const html = formatPage(data, script)
  if (html.includes(`<script src="${script}">`)) await copyFile(join(root, 'cli', 'dist', 'main', script), join(folder, script))
  await writeFile(page, html)
  return page
}
