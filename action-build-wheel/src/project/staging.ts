import { constants, lstatSync, mkdirSync } from 'node:fs'
import { chmod, copyFile, cp, readlink, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { isDamaged, listUndecodableNames } from '#shared/git-names.js'
import { copyGit } from './copy-git.js'
import type { Repository } from './repository.js'

/** The files that a wheel is built from: in the work tree, or their copies. */
export interface SourceTree {
  /** Folder of the project, absolute. */
  readonly project: string
  /** Top folder, absolute. */
  readonly top: string
  /** Paths relative to the top. One that is missing, or is a folder, is no source. */
  readonly paths: readonly string[]
  /** The files among them whose mode Git records. */
  readonly tracked: TrackedFiles
}

/** Paths of files that Git tracks, submodules included, relative to the top of the work tree, each with its mode such as `100644`. */
export type TrackedFiles = ReadonlyMap<string, string>

/** A copy of the sources in a private folder, so that a build neither sees nor leaves anything in the work tree. */
export interface StagedSources {
  /** Folder of the project in the copy, absolute. */
  readonly project: string
  /** Top folder of the copy, absolute. */
  readonly top: string
  /** The copied files, relative to the top, with their original state. */
  readonly files: ReadonlyMap<string, FileState>
  /** Copied files whose names no string holds, by the bytes of their paths. */
  readonly undecodable: ReadonlyMap<Buffer, FileState>
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
  readonly tracked: TrackedFiles
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
  selection: Omit<SourceSelection, 'untracked'>,
  top: string,
): Promise<StagedSources> {
  const { repository, directory, outDir } = selection
  if (repository === undefined) return await stageFolder(directory, outDir, top)
  const copied = await stageRepository(context, repository, listSources(context, { ...selection, repository }), top)
  return { top, project: join(top, relative(repository.top, directory)), ...copied }
}

/** Lists the sources in the work tree: tracked files, and those that may differ from the commit. Throws if Git tracks none of the project. */
export function listSources(
  { workspace }: Pick<ActionContext, 'workspace'>,
  {
    repository: { top },
    directory,
    tracked,
    changed,
    generated,
  }: Omit<SourceSelection, 'untracked' | 'outDir'> & { readonly repository: Repository },
): SourceTree {
  const folder = relativePosixPath(top, directory)
  const names = [...tracked.keys()]
  if (folder === '.' ? names.length === 0 : !names.some((path) => path.startsWith(`${folder}/`)))
    throw new UserError(`Git tracks no file in the folder \`${relativePosixPath(workspace, directory)}\``, {
      why: 'The wheel is built from committed files',
      fix: 'Commit the project, or set `directory` to its folder',
    })
  const others = [...changed, ...generated].map((path) => relativePosixPath(top, path))
  return { top, project: directory, paths: [...new Set([...names, ...others])], tracked }
}

async function stageFolder(directory: string, outDir: string, top: string): Promise<StagedSources> {
  await cp(directory, top, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== outDir || outDir === directory,
  })
  return { top, project: top, files: new Map(), undecodable: new Map(), absent: [] }
}

/** Whether the owner may execute a source: as Git records it, because not every file system has modes (git-config(1), `core.fileMode`). */
export function isExecutable(recordedMode: string | undefined, mode: number): boolean {
  return recordedMode === undefined ? (mode & 0o100) !== 0 : recordedMode === '100755'
}

/**
 * Copies the files with these paths. Modes become 0644 or 0755, as Git records them, so that neither the umask nor the file system of
 * the checkout affects the wheel. The copy has its own Git folder, which shares the objects, because some backends take the version or
 * the file list from Git.
 */
async function stageRepository(
  context: Pick<ActionContext, 'run' | 'env' | 'log'>,
  repository: Repository,
  { paths, tracked }: Pick<SourceTree, 'paths' | 'tracked'>,
  top: string,
): Promise<Omit<StagedSources, 'top' | 'project'>> {
  const absent = await copyGit(context, repository, top)
  const files = new Map<string, FileState>()
  const madeFolders = new Set<string>()
  for (let start = 0; start < paths.length; start += filesAtOnce) {
    // Without `join`: Git's paths are normal, and thousands of them take as long as a program's start.
    const batch = paths.slice(start, start + filesAtOnce)
    const states = await Promise.all(
      batch.map((path) => copyEntry(`${repository.top}/${path}`, `${top}/${path}`, { madeFolders, mode: tracked.get(path) })),
    )
    for (const [index, state] of states.entries()) if (state !== undefined) files.set(batch[index] ?? '', state)
  }
  const undecodable = paths.some(isDamaged) ? await copyUndecodable(repository, top) : new Map<Buffer, FileState>()
  return { files, undecodable, absent }
}

/** Copies the tracked files whose names no string holds. Without them Git would find changes in the copy. */
async function copyUndecodable(
  { git, top: from }: Pick<Repository, 'git' | 'top'>,
  to: string,
): Promise<ReadonlyMap<Buffer, FileState>> {
  const files = new Map<Buffer, FileState>()
  for (const name of await listUndecodableNames(git, '--recurse-submodules')) {
    const state = await copyEntry(joinBytes(from, name), joinBytes(to, name))
    if (state !== undefined) files.set(name, state)
  }
  return files
}

/** The path of a file in a folder whose name no string holds. */
export function joinBytes(folder: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), name])
}

interface CopyOptions {
  /** Folders that exist; new ones are added. */
  readonly madeFolders?: Set<string>
  /** Mode that Git records. */
  readonly mode?: string | undefined
}

/** Copies one file or link. Returns undefined when it does not exist, as in a sparse checkout. */
async function copyEntry(
  from: string | Buffer,
  to: string | Buffer,
  { madeFolders = new Set(), mode: recorded }: CopyOptions = {},
): Promise<FileState | undefined> {
  const found = lstatSync(from, { throwIfNoEntry: false })
  if (found === undefined || found.isDirectory()) return undefined
  const folder = typeof to === 'string' ? dirname(to) : to.subarray(0, to.lastIndexOf('/'))
  if (typeof folder !== 'string' || !madeFolders.has(folder)) mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (typeof folder === 'string') madeFolders.add(folder)
  if (found.isSymbolicLink()) await symlink(await readlink(from, { encoding: 'buffer' }), to)
  else {
    const mode = isExecutable(recorded, found.mode) ? 0o755 : 0o644
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    // The copy has the mode of the file: changing it again would take as long as half of the copying.
    if ((found.mode & 0o7777) !== mode) await chmod(to, mode)
  }
  const { mtimeMs, ctimeMs, size, mode } = found
  return { mtimeMs, ctimeMs, size, mode }
}
