import { basename } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { listFirst } from '#shared/format/list.js'
import { classifyFile } from '../references/dockerfile-names.js'

/** What a search has found in its folder. Paths are relative to the workspace. */
interface SearchResult {
  readonly used: readonly string[]
  readonly lookalikes: readonly string[]
}

/** Names the files that look like Dockerfiles but define no image: those of the searched folder, and those that Git tracks elsewhere. */
export async function noteUnusedFiles(
  { log, query, workspace }: Pick<ActionContext, 'log' | 'query' | 'workspace'>,
  { used, lookalikes }: SearchResult,
): Promise<void> {
  const patterns = ['docker', 'container'].map((word) => `:(icase)*${word}file*`)
  // Without Git, only the searched folder is known.
  const listed = await query('git', ['-C', workspace, 'ls-files', '-z', '--', ...patterns]).catch(() => undefined)
  const paths = listed?.code === 0 ? listed.stdout.split('\0') : []
  const tracked = paths.filter((path) => classifyFile(basename(path)).kind !== 'other')
  const unused = [...new Set([...lookalikes, ...tracked])].filter((path) => path !== '' && !used.includes(path))
  if (unused.length === 0) return
  log.notice(`No image is built from ${listFirst(unused)}. To build one, list it in \`dockerfiles\` as \`<image>=<path>\`.`)
}
