import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { createGit } from '#shared/git.js'
import type { Repository } from '../../project/repository.js'

/**
 * Writes what has changed since it was made into a file that `git apply` takes, and says whether there was anything.
 * `added` are the new files, relative to the top of the work tree.
 */
export type TakePatch = (file: string, added: readonly string[]) => Promise<boolean>

/**
 * Notes how the work tree is: the index and, in it, the files that differ from the commit already. Index and objects are copies
 * in `folder`, so that the repository itself is not written to.
 */
export async function notePatch(
  context: Pick<ActionContext, 'run' | 'env'>,
  { top, index, objects }: Repository,
  changed: readonly string[],
  folder: string,
): Promise<TakePatch> {
  await mkdir(join(folder, 'objects'), { recursive: true })
  await copyFile(index, join(folder, 'index'))
  const apart = createGit(context.run, top, {
    ...context.env,
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    GIT_LITERAL_PATHSPECS: '1',
  })
  await inBatches(
    changed,
    async (paths) => await apart('add', '--all', '--force', '--', ...paths.map((path) => relative(top, path))),
  )
  return async (file, added) => {
    await inBatches(added, async (paths) => await apart('add', '--intent-to-add', '--', ...paths))
    // Straight into a file: a patch may be larger than what is kept of a child's output.
    const form = ['--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames']
    const names = ['--ignore-submodules=all', '--src-prefix=a/', '--dst-prefix=b/', `--output=${file}`]
    await apart('-c', 'core.quotePath=false', 'diff', ...form, ...names)
    return (await stat(file)).size > 0
  }
}

/** A command line has a limit, and a hook may make any number of files. */
async function inBatches(paths: readonly string[], work: (paths: readonly string[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < paths.length; start += 200) await work(paths.slice(start, start + 200))
}
