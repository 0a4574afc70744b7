import type { InputDefaults } from './rules.js'

/** What the files of an engine say about a lock. */
export interface ToolSettings {
  /** Values for inputs that neither the caller nor the configuration sets. */
  readonly defaults: InputDefaults
  /** Options for pip-compile and pip that no input has. */
  readonly options: readonly string[]
  /** Names and values of the settings that the engine reads itself, as the stamp shows them. */
  readonly stamp: readonly string[]
  /** URLs of indexes that the engine reads itself. They may hold credentials. */
  readonly indexUrls: readonly string[]
  /** Paths and URLs of `find-links` that the engine reads itself. */
  readonly links: readonly string[]
}

export const noToolSettings: ToolSettings = { defaults: {}, options: [], stamp: [], indexUrls: [], links: [] }
