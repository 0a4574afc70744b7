import type { RelativePaths } from '../requirement-lines/rebase-local-paths.js'
import type { RequirementsFile } from './requirements-file.js'

/** The format of the locks: `requirements.txt`, `pylock.toml` in its place, or both. */
export type LockFormat = 'requirements' | 'pylock' | 'both'

/** A source and the lock that is compiled from it. Paths are relative to the workspace, with forward slashes. */
export interface LayerSource {
  /** The path of the lock below the requirements directory without `.txt`, such as `backend` or `gpu/runtime`. */
  readonly name: string
  readonly source: string
  /** The requirements directory that it belongs to. */
  readonly folder: string
  readonly lock: string
  /** The platform of its lock if there are locks for several. */
  readonly platform?: string
  /** The path of the `pylock.toml` that is written beside the lock; undefined if there is none. */
  readonly pylock?: string
  /** The extras to include of a project (`pyproject.toml`, `setup.py`, `setup.cfg`); undefined for a requirements file. */
  readonly extras: readonly string[] | undefined
}

/** The paths of all files that are compiled from a source. */
export function lockFiles({ lock, pylock }: Pick<LayerSource, 'lock' | 'pylock'>): string[] {
  return pylock === undefined ? [lock] : [lock, pylock]
}

/** The path in the sandbox of the `requirements.txt` with which a resolution works in place of a `pylock.toml`. */
export function workingLock(pylock: string): string {
  return `.compile-reqs-locks/${pylock}.txt`
}

/** The path of a lock as users know it. */
export function shownLock(path: string): string {
  return path.replace(/^\.compile-reqs-locks\/(.*)\.txt$/, '$1')
}

/** The tool whose rules for requirements files count. */
export type Dialect = 'pip' | 'uv'

/** A layer and its place in the graph. */
export interface Layer extends LayerSource {
  /** Names of the layers that the source includes directly, by their source or by their lock. */
  readonly parents: readonly string[]
  /** Every file that the lock depends on, the source first, each once. */
  readonly closure: readonly string[]
}

/** All layers and the files they are compiled from. */
export interface Graph {
  /** Parents before children; otherwise in the order of discovery. */
  readonly layers: readonly Layer[]
  /** Every file of every closure, by path. */
  readonly files: ReadonlyMap<string, RequirementsFile>
  /** Constraint files that apply to every layer. */
  readonly constraints: readonly string[]
  /** Directories of the projects that are required by path. */
  readonly projects: readonly string[]
  /** What the local paths in files and locks are relative to. */
  readonly relativePaths: RelativePaths
  /** Whose rules count where pip and uv read requirements files differently. */
  readonly dialect: Dialect
}
