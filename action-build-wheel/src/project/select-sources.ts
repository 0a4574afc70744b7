import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { listBuildInputs } from './build-inputs.js'
import type { Project } from './inspect-project.js'
import type { SourceSelection } from './staging.js'
import { requireAllowedChanges } from './uncommitted-changes.js'

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

/** Selects what the wheel is built from. Throws when the work tree has changes that a build must not include. */
export async function selectSources(
  context: Pick<ActionContext, 'workspace'>,
  { directory, repository, versionFile }: Project,
  { expectedVersion, outDir, previousWheel, inputFiles, given }: SelectionRules,
): Promise<SourceSelection> {
  if (repository === undefined) return { directory, repository, changed: [], generated: [], outDir }
  const versionFiles = [join(directory, 'pyproject.toml'), ...(versionFile === undefined ? [] : [versionFile])]
  const generated = await listBuildInputs(context, repository, { directory, patterns: inputFiles })
  const changed = await requireAllowedChanges(repository, {
    directory,
    versionFiles: expectedVersion === undefined ? [] : versionFiles,
    generated,
    outDir,
    previousWheel,
    given,
  })
  return { directory, repository, changed, generated, outDir }
}
