import { splitPlatform } from '../platforms/platform-layers.js'
import type { RelativePaths } from '../requirement-lines/rebase-local-paths.js'

export type EngineName = 'pip-compile' | 'uv'

/** For single packages, the RFC 3339 time of the newest files, or `false` for no limit; by normalized name. */
export type PackageLimits = Readonly<Record<string, string | false>>

/** The engine and the options that shape its locks, whatever the layer. */
export interface EngineSettings {
  readonly name: EngineName
  /** The lasting limit of the configuration: RFC 3339 date or time; undefined for no limit. */
  readonly excludeNewer: string | undefined
  /** The limit of this run alone, in place of the lasting one. It only chooses versions, so no lock shows it. */
  readonly excludeNewerOfRun: string | undefined
  /** Limits of single packages. They only choose versions, too. */
  readonly excludeNewerPackages: PackageLimits
  readonly generateHashes: boolean
  readonly annotationStyle: 'split' | 'line'
  readonly stripExtras: boolean
  /** Normalized names of packages that are resolved but not pinned. */
  readonly unsafePackages: readonly string[]
  /** Whether the locks name the indexes. */
  readonly emitIndexUrl: boolean
  /** Whether the locks name the places of `find-links`. */
  readonly emitFindLinks: boolean
  /** Whether uv writes its settings for wheels to the locks. */
  readonly emitBuildOptions: boolean
  /** Constraint files for builds, relative to the workspace. */
  readonly buildConstraints: readonly string[]
  /** What the header of a lock shows as its command; undefined for the command of the engine. */
  readonly customCompileCommand: string | undefined
  /** Constraint files that apply to every layer, relative to the workspace. */
  readonly constraints: readonly string[]
  /** Which of several indexes uv takes a package from; undefined for its default. */
  readonly indexStrategy: string | undefined
  /** The variant of PyTorch, such as `cpu`. For pip it is a set of indexes; see `torchIndexes`. */
  readonly torchBackend: string | undefined
  /** What the local paths of requirements files and locks are relative to. */
  readonly relativePaths: RelativePaths
  readonly universal: boolean
  /** Platform to resolve for, such as `x86_64-manylinux_2_28`; undefined for that of the interpreter. */
  readonly platform: string | undefined
  /** Several platforms, each with its own locks; see `addPlatforms`. Then `platform` is set for layers only. */
  readonly platforms: readonly string[]
  /** Version of Python to resolve for; undefined for that of the interpreter. */
  readonly pythonVersion: string | undefined
  /** Whether pre-releases may be chosen. */
  readonly pre: boolean
  /** Settings of single layers, by their names. */
  readonly layerSettings: Readonly<Record<string, LayerSettings>>
  /** Options that no input has, from the settings of the engine itself. */
  readonly toolOptions: readonly string[]
  /** Settings that the engine reads from its own files, as the stamp shows them: `uv:resolution=lowest`. */
  readonly toolStamp: readonly string[]
}

/** The settings that a layer can have for itself. */
export type LayerSettings = Partial<
  Pick<
    EngineSettings,
    | 'annotationStyle'
    | 'emitIndexUrl'
    | 'generateHashes'
    | 'pre'
    | 'pythonVersion'
    | 'stripExtras'
    | 'toolOptions'
    | 'unsafePackages'
  >
>

/** The limit that counts for the choice of versions. */
export function effectiveLimit({ excludeNewer, excludeNewerOfRun }: EngineSettings): string | undefined {
  return excludeNewerOfRun ?? excludeNewer
}

/** The settings with which the lock of a layer is written. */
export function settingsFor(engine: EngineSettings, layer: string): EngineSettings {
  const { name, platform = engine.platform } = splitPlatform(layer, engine.platforms)
  return { ...engine, ...engine.layerSettings[name], platform }
}

/** Whether any lock names the indexes. */
export function emitsIndexUrl({ emitIndexUrl, layerSettings }: EngineSettings): boolean {
  return emitIndexUrl || Object.values(layerSettings).some((own) => own.emitIndexUrl === true)
}
