import type { SourceLocation } from '#shared/errors.js'
import type { KnownCredential } from '../package-index/known-credentials.js'
import type { Graph } from '../requirements/layer.js'
import type { ResolvedInclude } from '../requirements/requirements-file.js'

/** The settings that an up-to-date lock must have been compiled with. */
export interface ExpectedSettings {
  /** Engine and version, such as `pip-compile 7.6.2`. */
  readonly engine: string
  /** Major and minor version; undefined if it is unknown without starting Python. Then it is not compared. */
  readonly python: string | undefined
  /** The version that a layer sets for itself. */
  readonly layerPython?: (layer: string) => string | undefined
  /** System and architecture, or `any` for universal locks. */
  readonly platform: string
  /** The platform of a layer if there are locks for several. */
  readonly layerPlatform?: (layer: string) => string | undefined
  /** The options for one layer. */
  readonly options: (layer: string) => string
}

/** The files as they are now. */
export interface CurrentFiles {
  /** Text of each existing lock, by path. */
  readonly locks: ReadonlyMap<string, string>
  /** Digest of each file of the closures, by path. */
  readonly digests: ReadonlyMap<string, string>
  /** The include lines of a file. */
  readonly includes: (path: string) => readonly Pick<ResolvedInclude, 'path' | 'line'>[]
}

export type StaleReason =
  | 'missing'
  | 'unstamped'
  | 'edited'
  | 'input'
  | 'parent'
  | 'engine'
  | 'python'
  | 'platform'
  | 'option'
  | 'upgrade'
  | 'drift'

/** Why a lock is stale. */
export interface Staleness {
  readonly reason: StaleReason
  /** The file that caused it. */
  readonly file: string
  /** The reason as part of a sentence. */
  readonly detail: string
  /** Where to point the annotation; by default the first line of `file`. */
  readonly at?: SourceLocation
}

/** Why the pins of a lock do not satisfy its sources, or cannot be compared with them. */
export interface UnmetRequirement {
  /** The reason as part of a sentence. */
  readonly detail: string
  readonly at: SourceLocation
}

/** A stale lock and the first reason for it. */
export interface StaleLock extends Staleness {
  readonly layer: string
  readonly lock: string
}

/** The requirements and locks of a repository, and which of the locks are stale. */
export interface ProjectState {
  readonly graph: Graph
  readonly expected: ExpectedSettings
  /** Texts of the existing locks, by path. */
  readonly locks: ReadonlyMap<string, string>
  readonly stale: readonly StaleLock[]
  /** What must appear in no lock, output or summary. */
  readonly credentials: readonly KnownCredential[]
}
