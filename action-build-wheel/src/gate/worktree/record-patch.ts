import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { createGit } from '#shared/git.js'
import { isDamaged } from '#shared/git-names.js'
import type { Repository } from '../../project/repository.js'

export interface PatchRequest {
  /** Where the patch is written, absolute. */
  readonly file: string
  /** Files that differed from the commit before the hooks ran, absolute. */
  readonly changed: readonly string[]
  /** New files of the hooks, relative to the top of the work tree. */
  readonly added: readonly string[]
  /** Content of Git's index before the hooks ran. */
  readonly index: Buffer
  /** Top folder of the copies of the files before the hooks ran, absolute. */
  readonly copies: string
  /** Private folder for Git's index and objects. */
  readonly folder: string
}

/** A command line is limited in length, and a hook may add any number of files. */
const pathsAtOnce = 200

/**
 * Writes what hooks have changed in the work tree into a file that `git apply` accepts. Files that differed from the commit before are
 * compared with their copies. Index and new objects are written to `folder`, so that the repository itself does not change. Returns
 * whether anything changed.
 */
export async function writePatch(
  context: Pick<ActionContext, 'run' | 'env'>,
  { top, objects }: Pick<Repository, 'top' | 'objects'>,
  { file, changed, added, index, copies, folder }: PatchRequest,
): Promise<boolean> {
  await mkdir(join(folder, 'objects'), { recursive: true })
  await writeFile(join(folder, 'index'), index)
  const privateGit = createGit(context.run, top, {
    ...context.env,
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    GIT_LITERAL_PATHSPECS: '1',
  })
  const changedPaths = changed.map((path) => relative(top, path))
  await inBatches(changedPaths, (paths) => privateGit(`--work-tree=${copies}`, 'add', '--all', '--force', '--', ...paths))
  await inBatches(added.filter(canBeInPatch), (paths) => privateGit('add', '--intent-to-add', '--', ...paths))
  const content = ['--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames']
  // Directly into a file: a patch may be larger than what is kept of a child's output.
  const format = ['--ignore-submodules=all', '--src-prefix=a/', '--dst-prefix=b/', `--output=${file}`]
  await privateGit('-c', 'core.quotePath=false', 'diff', ...content, ...format)
  return (await stat(file)).size > 0
}

/** A repository in the work tree, which Git lists as a folder, and a name that no string holds cannot. */
function canBeInPatch(path: string): boolean {
  return !path.endsWith('/') && !isDamaged(path)
}

async function inBatches(paths: readonly string[], work: (paths: readonly string[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < paths.length; start += pathsAtOnce) await work(paths.slice(start, start + pathsAtOnce))
}
