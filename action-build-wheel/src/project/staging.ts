import { constants, lstatSync, mkdirSync } from 'node:fs'
import { chmod, copyFile, cp, readlink, symlink } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { isInside, relativePosixPath } from '#shared/files/paths.js'
import { isDamaged, listUndecodableNames } from '#shared/git-names.js'
import { copyGit } from './copy-git.js'
import type { Repository } from './repository.js'

/** A copy of the sources in a private folder, so that a build neither sees nor leaves anything in the work tree. */
export interface StagedSources {
  /** Folder of the project in the copy, absolute. */
  readonly project: string
  /** Top folder of the copy, absolute. */
  readonly top: string
  /** The copied files, relative to the top, with their original state. */
  readonly files: ReadonlyMap<string, FileState>
  /** Tracked files that a sparse checkout leaves out, relative to the top. */
  readonly absent: readonly string[]
}

export interface FileState {
  readonly mtimeMs: number
  readonly ctimeMs: number
  readonly size: number
  readonly mode: number
}

export interface SourceSelection {
  /** Folder of the project, absolute. */
  readonly directory: string
  readonly repository: Repository | undefined
  /** Files that are copied although they differ from the commit, absolute. */
  readonly changed: readonly string[]
  /** Files that Git neither tracks nor ignores, relative to the top of the work tree. */
  readonly untracked: readonly string[]
  /** Generated files that the build needs, absolute. */
  readonly generated: readonly string[]
  /** Folder with earlier results, absolute. */
  readonly outDir: string
}

const filesAtOnce = 64

/** Copies the sources to `top`: the files that Git tracks, or the whole folder of a project without a repository. */
export async function stageSources(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'workspace'>,
  { repository, directory, changed, generated, outDir }: Omit<SourceSelection, 'untracked'>,
  top: string,
): Promise<StagedSources> {
  if (repository === undefined) return await stageFolder(directory, outDir, top)
  const staged = await stageRepository(context, repository, [...changed, ...generated], top)
  const path = relative(repository.top, directory)
  if (!staged.tracked.some((file) => isInside(resolve('/', path), resolve('/', file))))
    throw new UserError(`Git tracks no file in the folder \`${relativePosixPath(context.workspace, directory)}\``, {
      why: 'The wheel is built from committed files',
      fix: 'Commit the project, or set `directory` to its folder',
    })
  return { top, project: join(top, path), files: staged.files, absent: staged.absent }
}

async function stageFolder(directory: string, outDir: string, top: string): Promise<StagedSources> {
  await cp(directory, top, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== outDir || outDir === directory,
  })
  return { top, project: top, files: new Map(), absent: [] }
}

/**
 * Copies tracked files, submodules included, and the `others`. Modes become 0644 or 0755, as Git records them, so that the umask
 * of the checkout does not affect the wheel. The copy has its own Git folder, which shares the objects, because some backends take the
 * version or the file list from Git.
 */
async function stageRepository(
  context: Pick<ActionContext, 'run' | 'env' | 'log'>,
  repository: Repository,
  others: readonly string[],
  top: string,
): Promise<Pick<StagedSources, 'files' | 'absent'> & { readonly tracked: readonly string[] }> {
  const listed = await repository.git('ls-files', '-z', '--recurse-submodules')
  const tracked = listed.split('\0').filter((path) => path !== '')
  const paths = [...new Set([...tracked, ...others.map((path) => relative(repository.top, path))])]
  const absent = await copyGit(context, repository, top)
  const files = new Map<string, FileState>()
  const madeFolders = new Set<string>()
  for (let start = 0; start < paths.length; start += filesAtOnce) {
    // Without `join`: Git's paths are normal, and thousands of them take as long as a program's start.
    const batch = paths.slice(start, start + filesAtOnce)
    const states = await Promise.all(batch.map((path) => copyEntry(`${repository.top}/${path}`, `${top}/${path}`, madeFolders)))
    for (const [index, state] of states.entries()) if (state !== undefined) files.set(batch[index] ?? '', state)
  }
  if (isDamaged(listed)) await copyUndecodable(repository, top)
  return { tracked, files, absent }
}

/** Copies the tracked files whose names no string holds. Without them Git would find changes in the copy. */
async function copyUndecodable({ git, top: from }: Pick<Repository, 'git' | 'top'>, to: string): Promise<void> {
  for (const name of await listUndecodableNames(git, '--recurse-submodules'))
    await copyEntry(Buffer.concat([Buffer.from(`${from}/`), name]), Buffer.concat([Buffer.from(`${to}/`), name]), new Set())
}

/** Copies one file or link. Returns undefined when it does not exist, as in a sparse checkout. */
async function copyEntry(from: string | Buffer, to: string | Buffer, madeFolders: Set<string>): Promise<FileState | undefined> {
  const found = lstatSync(from, { throwIfNoEntry: false })
  if (found === undefined || found.isDirectory()) return undefined
  const folder = typeof to === 'string' ? dirname(to) : to.subarray(0, to.lastIndexOf('/'))
  if (typeof folder !== 'string' || !madeFolders.has(folder)) mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (typeof folder === 'string') madeFolders.add(folder)
  if (found.isSymbolicLink()) await symlink(await readlink(from, { encoding: 'buffer' }), to)
  else {
    const mode = (found.mode & 0o100) === 0 ? 0o644 : 0o755
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    // The copy has the mode of the file: changing it again would take as long as half of the copying.
    if ((found.mode & 0o7777) !== mode) await chmod(to, mode)
  }
  const { mtimeMs, ctimeMs, size, mode } = found
  return { mtimeMs, ctimeMs, size, mode }
}
