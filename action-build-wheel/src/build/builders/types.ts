import { pathToFileURL } from 'node:url'
import type { StagedSources } from '../../project/staging.js'

/** How to start a build, and where it leaves its files. */
export interface BuildCommand {
  readonly argv: readonly string[]
  /** Outside the project where possible: pip and build would import modules of the project. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly outDir: string
  /** Folders that the build reads besides its sources, absolute. */
  readonly readable?: readonly string[]
  /** Whether it is the command of `build-command`. */
  readonly isUserCommand?: boolean
}

export interface BuildPaths {
  /** Constraints file for what the build installs. */
  readonly constraints: string | undefined
  /** Where the files should go. A command of the project decides for itself. */
  readonly outDir: string
}

/** Creates the command that builds staged sources. */
export type Builder = (sources: StagedSources, paths: BuildPaths) => Promise<BuildCommand>

/** The variable that constrains what pip or uv installs for a build. As a URL, because both split a value at spaces. */
export function constraintEnv(
  file: string | undefined,
  variable: 'PIP_CONSTRAINT' | 'UV_BUILD_CONSTRAINT',
): Record<string, string> {
  return file === undefined ? {} : { [variable]: pathToFileURL(file).href }
}
