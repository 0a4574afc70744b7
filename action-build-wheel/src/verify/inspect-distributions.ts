import { basename } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { BuiltFiles } from '../archive/built-files.js'
import { supportedPythons } from '../archive/python-versions.js'
import type { Wheel } from '../archive/read-wheel.js'
import { readWheel } from '../archive/read-wheel.js'
import type { Sdist } from '../archive/sdist.js'
import { readSdist } from '../archive/sdist.js'
import type { ContentInputs } from '../inputs/types.js'
import type { VersionSource } from '../project/version-agreement.js'
import { requireLocalVersion, requireSameVersion } from '../project/version-agreement.js'
import { checkContents } from './contents.js'

/** What wheel and sdist contain. */
export interface Inspection {
  readonly wheel: Wheel
  readonly sdist: Sdist | undefined
  /** All sources of the version, the wheel last. */
  readonly versionSources: readonly VersionSource[]
}

export interface InspectionSettings {
  readonly python: Python
  readonly contents: ContentInputs
  /** The sources of the version in the project. */
  readonly versionSources: readonly VersionSource[]
  /** Local part that only the wheel must have. */
  readonly localVersion: string | undefined
}

/** Reads wheel and sdist, sets the outputs that describe the wheel, and rejects wrong versions and unwanted files. */
export async function inspectDistributions(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'summary' | 'actionPath' | 'setOutput'>,
  built: BuiltFiles,
  settings: InspectionSettings,
): Promise<Inspection> {
  const [wheel, sdist] = await Promise.all([
    readWheel(built.wheel),
    built.sdist === undefined ? undefined : readSdist(context, settings.python, built.sdist),
  ])
  const wheelVersion = { name: basename(built.wheel), version: wheel.version }
  const versionSources = [...settings.versionSources, wheelVersion]
  const version = requireSameVersion(context, versionSources, settings.localVersion)
  requireLocalVersion(wheelVersion, settings.localVersion)
  context.setOutput('name', wheel.name)
  context.setOutput('version', version)
  context.setOutput('python-versions', JSON.stringify(supportedPythons(wheel.metadata)))
  context.setOutput('sha256', wheel.sha256)
  context.setOutput('size', wheel.size)
  checkContents(context, settings.contents, wheel, sdist)
  return { wheel, sdist, versionSources }
}
