import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { createGit } from '#shared/git.js'
import type { Repository } from '../../project/repository.js'

/**
 * Writes the changes since the base was recorded into a file that `git apply` accepts. `added` are the new files, relative to the top
 * of the work tree. Returns whether anything changed.
 */
export type WritePatch = (file: string, added: readonly string[]) => Promise<boolean>

export interface PatchBase {
  /** Files that differ from the commit already, absolute. */
  readonly changed: readonly string[]
  /** Private folder for the copies of Git's index and objects. */
  readonly folder: string
}

/** A command line is limited in length, and a hook may add any number of files. */
const pathsAtOnce = 200

/**
 * Records the work tree as the base of a patch: the index, and in it the files that differ from the commit already. Index and new
 * objects are written to `folder`, so that the repository itself does not change.
 */
export async function recordPatchBase(
  context: Pick<ActionContext, 'run' | 'env'>,
  { top, index, objects }: Pick<Repository, 'top' | 'index' | 'objects'>,
  { changed, folder }: PatchBase,
): Promise<WritePatch> {
  await mkdir(join(folder, 'objects'), { recursive: true })
  await copyFile(index, join(folder, 'index'))
  const privateGit = createGit(context.run, top, {
    ...context.env,
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    GIT_LITERAL_PATHSPECS: '1',
  })
  const changedPaths = changed.map((path) => relative(top, path))
  await inBatches(changedPaths, (paths) => privateGit('add', '--all', '--force', '--', ...paths))
  return async (file, added) => {
    await inBatches(added, (paths) => privateGit('add', '--intent-to-add', '--', ...paths))
    const content = ['--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames']
    // Directly into a file: a patch may be larger than what is kept of a child's output.
    const format = ['--ignore-submodules=all', '--src-prefix=a/', '--dst-prefix=b/', `--output=${file}`]
    await privateGit('-c', 'core.quotePath=false', 'diff', ...content, ...format)
    return (await stat(file)).size > 0
  }
}

async function inBatches(paths: readonly string[], work: (paths: readonly string[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < paths.length; start += pathsAtOnce) await work(paths.slice(start, start + pathsAtOnce))
}
