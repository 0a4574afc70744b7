import { join } from 'node:path'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { listBuildInputs } from './build-inputs.js'
import type { Project } from './inspect-project.js'
import type { Repository } from './repository.js'
import type { SourceSelection, TrackedFiles } from './staging.js'
import { requireAllowedChanges } from './uncommitted-changes.js'

/** Where sources are, and the projects among them that are built. */
export interface SourceFolder {
  /** Folder of the project, or of all projects, absolute. */
  readonly directory: string
  readonly repository: Repository | undefined
  readonly projects: readonly Pick<Project, 'directory' | 'versionFile'>[]
}

export interface SelectionRules {
  /** Value of the `version` input: a release may build with a version that is not committed yet. */
  readonly expectedVersion: string | undefined
  /** Folder with earlier results, absolute. */
  readonly outDir: string
  /** Glob patterns of generated files. */
  readonly inputFiles: readonly string[]
  /** Earlier wheel, or a folder with one, absolute. */
  readonly previousWheel: string | undefined
  /** Wheels that were built before, absolute. */
  readonly given: readonly string[]
}

/** Selects what the wheels are built from. Throws when the work tree has changes that a build must not include. */
export async function selectSources(
  context: Pick<ActionContext, 'workspace'>,
  { directory, repository, projects }: SourceFolder,
  { expectedVersion, outDir, previousWheel, inputFiles, given }: SelectionRules,
): Promise<SourceSelection> {
  if (repository === undefined)
    return { directory, repository, tracked: new Map(), changed: [], untracked: [], generated: [], outDir }
  const versionFiles = projects.flatMap((project) => [
    join(project.directory, 'pyproject.toml'),
    ...(project.versionFile === undefined ? [] : [project.versionFile]),
  ])
  const generated = await listBuildInputs(context, repository, { directory, patterns: inputFiles })
  const rules = {
    directories: [...new Set([directory, ...projects.map((project) => project.directory)])],
    versionFiles: expectedVersion === undefined ? [] : versionFiles,
    generated,
    outDir,
    previousWheel,
    given,
  }
  const [{ changed, untracked }, listed] = await settleAll([
    requireAllowedChanges(repository, rules),
    repository.git('ls-files', '-z', '--stage', '--recurse-submodules'),
  ])
  return { directory, repository, tracked: parseTracked(listed), changed, untracked, generated, outDir }
}

/** Parses `git ls-files -z --stage`: mode, object id and stage, a tab, and the path. */
export function parseTracked(listed: string): TrackedFiles {
  const entries = listed.split('\0').filter((entry) => entry !== '')
  return new Map(entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.slice(0, entry.indexOf(' '))]))
}
