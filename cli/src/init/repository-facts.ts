import type { LockOptions } from './lock-options.js'

/** What `eleanor init` finds in a repository. */
export interface RepositoryFacts {
  /** Folder of the requirements, relative to the root; undefined if there are none. */
  readonly requirements: string | undefined
  /** The layers to take, if the folder has other files that end with `.in`; undefined for all. */
  readonly layers: readonly string[] | undefined
  /** What the locks that exist were compiled with; undefined without a lock. */
  readonly lockOptions: LockOptions | undefined
  /** The Python version for which the locks that exist hold, such as `3.11`; undefined if they hold for any. */
  readonly lockPython: string | undefined
  /** The oldest Python version that the project supports, such as `3.10`. */
  readonly oldestPython: string
  /** Whether `.python-version` exists. */
  readonly hasPythonVersion: boolean
  /** Name of the project in `pyproject.toml`; undefined without one. */
  readonly project: string | undefined
  /** Whether the repository is a Python project that can be built, not only a place for requirements. */
  readonly hasPackage: boolean
  /** The packages below a root that is none, as patterns of folders, such as `packages/*`. */
  readonly packages: readonly string[]
  /** Whether `pyproject.toml` exists. */
  readonly hasPyproject: boolean
  /** Whether `eleanor.toml` exists. */
  readonly hasOwnFile: boolean
  /** The file that has a configuration already. */
  readonly configuration: string | undefined
  /** Folder of the Dockerfiles, `.` for the root; undefined if there are none. */
  readonly dockerfiles: string | undefined
  /** Command that writes the version files, with `{version}`. */
  readonly bumpCommand: string | undefined
  /** The file with `__version__`, if the release would not find it itself. */
  readonly versionFile: string | undefined
  readonly changelog: string | undefined
  /** Owner of the repository on GitHub. */
  readonly owner: string | undefined
}
