export type EngineName = 'pip-compile' | 'uv'

/** The engine and the options that shape its locks, whatever the layer. */
export interface EngineSettings {
  readonly name: EngineName
  /** RFC 3339 date or time; undefined for no limit. */
  readonly excludeNewer: string | undefined
  readonly generateHashes: boolean
  readonly annotationStyle: 'split' | 'line'
  readonly stripExtras: boolean
  /** Normalized names of packages that are resolved but not pinned. */
  readonly unsafePackages: readonly string[]
  /** Whether the locks name the indexes. */
  readonly emitIndexUrl: boolean
  /** Constraint files that apply to every layer, relative to the workspace. */
  readonly constraints: readonly string[]
  readonly universal: boolean
  /** Version of Python to resolve for; undefined for that of the interpreter. */
  readonly pythonVersion: string | undefined
}
