import { lstatSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { createGit, runGit } from '#shared/git.js'

/**
 * Writes the tree of the checked out commit with these files as they are in the work tree, and returns its id. A temporary index is
 * used, so the index of the clone does not change. Ignored files are an error unless `includeIgnored` is set.
 */
export async function writeTree(
  { run, env, workspace, temp }: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'temp'>,
  git: Git,
  files: readonly string[],
  { includeIgnored = false }: { readonly includeIgnored?: boolean } = {},
): Promise<string> {
  const index = resolve(workspace, await git('rev-parse', '--git-path', 'index'))
  const isThere = (file: string) => lstatSync(join(workspace, file), { throwIfNoEntry: false }) !== undefined
  const temporaryIndex = join(temp, `index-${process.pid}`)
  try {
    await copyFile(index, temporaryIndex)
    const gitWithIndex = createGit(run, workspace, { ...env, GIT_INDEX_FILE: temporaryIndex, GIT_LITERAL_PATHSPECS: '1' })
    const force = includeIgnored ? ['--force'] : []
    const [existing, deleted] = [files.filter(isThere), files.filter((file) => !isThere(file))]
    if (existing.length > 0) await gitWithIndex('add', ...force, '--', ...existing)
    if (deleted.length > 0) await gitWithIndex('rm', '--quiet', '--cached', '--ignore-unmatch', '--', ...deleted)
    return await gitWithIndex('write-tree')
  } finally {
    await rm(temporaryIndex, { force: true })
  }
}

/** Reads a file of a tree as the commit holds it: a filter of Git may have changed its line endings. */
export async function readBlob(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  tree: string,
  path: string,
): Promise<Buffer> {
  const stdout = new PassThrough()
  const [content, { code, stderr }] = await Promise.all([
    buffer(stdout),
    runGit(run, ['cat-file', 'blob', `${tree}:${path}`], { cwd: workspace, env, into: stdout }),
  ])
  if (code !== 0) throw new Error(`git cat-file blob failed: ${stderr}`)
  return content
}

/** A file that differs between two trees. */
export interface TreeChange {
  readonly path: string
  /** Its new mode, such as 100644; undefined if it is deleted. */
  readonly mode: string | undefined
  /** Its mode before; undefined if it is new. */
  readonly modeBefore: string | undefined
}

/** Lists the files that differ from a commit to a tree; a renamed one is deleted and added. Source: git-diff-tree(1), raw format. */
export async function readTreeChanges(git: Git, commit: string, tree: string): Promise<TreeChange[]> {
  const fields = (await git('diff-tree', '-r', '-z', '--raw', '--no-renames', commit, tree)).split('\0')
  const modeOf = (text = '') => (/^:?0+$/.test(text) ? undefined : text.replace(':', ''))
  return fields.flatMap((field, index) => {
    if (!field.startsWith(':')) return []
    const [before, after] = field.split(' ')
    return [{ path: fields[index + 1] ?? '', mode: modeOf(after), modeBefore: modeOf(before) }]
  })
}
