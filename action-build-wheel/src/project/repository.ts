import { resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { Git } from '#shared/git.js'
import { createGit } from '#shared/git.js'

/** Where Git keeps HEAD and refs, absolute. Source: gitrepository-layout(5). */
export interface RefFiles {
  readonly head: string
  /** Folder of the refs with separate files. */
  readonly refs: string
  /** File with all others; it need not exist. */
  readonly packed: string
}

/** The Git repository that contains the project. */
export interface Repository {
  /** Top folder of the work tree, absolute. */
  readonly top: string
  readonly git: Git
  /** Git's index of this work tree, absolute. */
  readonly index: string
  /** Configuration of the repository, absolute; all its work trees have the same. */
  readonly config: string
  /** Folder with Git's objects, absolute. */
  readonly objects: string
  /** List of the commits without their parents, absolute. It exists only in a shallow clone. Source: gitrepository-layout(5). */
  readonly shallow: string
  /** Where Git keeps HEAD and refs of this work tree. */
  readonly refs: RefFiles
  /** Files below its Git folder that decide what Git sees, apart from its configuration: absolute paths by name. */
  readonly info: ReadonlyMap<string, string>
  /** Object id of the last commit. */
  readonly commit: string
  /** Time of the last commit in seconds since 1970. */
  readonly commitTime: string
}

/** Source: gitrepository-layout(5). */
const infoFiles = ['info/attributes', 'info/exclude', 'info/sparse-checkout']

/** Finds the repository of a project. Undefined when the project is not in a repository, or its top is outside the workspace. */
export async function findRepository(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace'>,
  directory: string,
): Promise<Repository | undefined> {
  const files = ['index', 'config', 'objects', 'shallow', 'HEAD', 'refs', 'packed-refs', ...infoFiles]
  const asking = context.query('git', ['rev-parse', '--show-toplevel', ...files.flatMap((file) => ['--git-path', file])], {
    cwd: directory,
    env: { ...context.env, LC_ALL: 'C' },
  })
  // At the same time, because most of a call is the start of a process. Its failure counts only in a repository.
  const readingCommit = createGit(context.run, directory, context.env)('log', '-1', '--format=%H %ct')
  const [{ code, stdout, stderr }] = await Promise.all([asking, readingCommit.catch(() => undefined)])
  if (code !== 0 && stderr.includes('not a git repository')) return undefined
  if (code !== 0) throw new UserError('Git cannot read the repository', { why: stderr.trim() })
  const [shownTop = '', ...paths] = stdout.trimEnd().split('\n')
  const top = resolveExistingPrefix(shownTop)
  if (!isInside(context.workspace, top)) return undefined
  const git = createGit(context.run, top, context.env)
  const shownCommit = await readingCommit.catch((error: unknown) => {
    throw messageOf(error).includes('does not have any commits yet') ? noCommit() : error
  })
  const [commit = '', commitTime = ''] = shownCommit.split(' ')
  const [index = '', config = '', objects = '', shallow = '', head = '', refs = '', packed = '', ...found] = paths.map((path) =>
    resolve(directory, path),
  )
  const info = new Map(infoFiles.map((name, at) => [name, found[at] ?? '']))
  return { top, git, commit, commitTime, index, config, objects, shallow, refs: { head, refs, packed }, info }
}

function noCommit(): UserError {
  return new UserError('The Git repository has no commit', {
    why: 'The wheel is built from committed files',
    fix: 'Commit the project',
  })
}

/** Lists the submodules of a project that are not checked out, relative to its folder. Source: git-ls-files(1), mode 160000. */
export async function listMissingSubmodules({ git }: Pick<Repository, 'git'>, directory: string): Promise<string[]> {
  const listed = await git('-C', directory, 'ls-files', '-z', '--stage', '--recurse-submodules')
  const entries = listed.split('\0').filter((entry) => entry.startsWith('160000 '))
  return entries.map((entry) => entry.slice(entry.indexOf('\t') + 1))
}

/** Folders with environments and with what tools make, which no build reads. */
const toolFolders = /(^|\/)(\.[^/]+|node_modules|site-packages|__pycache__|[^/]+\.egg-info|build|dist)\//

/** Lists the files of a project that Git does not track, ignored or not, relative to its folder. */
export async function listUntracked({ git, top }: Pick<Repository, 'git' | 'top'>, directory: string): Promise<string[]> {
  const prefix = relativePosixPath(top, directory)
  const listed = await git('ls-files', '-z', '--others', '--', prefix)
  return listed
    .split('\0')
    .map((path) => (prefix === '.' ? path : path.slice(prefix.length + 1)))
    .filter((path) => path !== '' && !toolFolders.test(path))
}
