import { basename } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Python } from '#shared/python/inspect-python.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { BuiltFiles } from '../archive/built-files.js'
import { listWheels } from '../archive/built-files.js'
import { supportedPythons } from '../archive/python-versions.js'
import type { Wheel } from '../archive/read-wheel.js'
import { readWheel } from '../archive/read-wheel.js'
import type { Sdist } from '../archive/sdist.js'
import { readSdist } from '../archive/sdist.js'
import type { ContentInputs } from '../inputs/types.js'
import type { VersionSource } from '../project/version-agreement.js'
import { requireLocalVersion, requireSameVersion } from '../project/version-agreement.js'
import { checkContents } from './contents.js'
import { publishingWarnings, sdistPublishingWarnings } from './publishing-warnings.js'

/** What wheels and sdist contain. */
export interface Inspection {
  readonly wheel: Wheel
  /** Wheels of the same version for other platforms. */
  readonly otherWheels: readonly Wheel[]
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

/** Reads wheels and sdist, sets the outputs that describe the wheel, and rejects wrong names, versions and unwanted files. */
export async function inspectDistributions(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'summary' | 'actionPath' | 'setOutput'>,
  built: BuiltFiles,
  settings: InspectionSettings,
): Promise<Inspection> {
  const [wheels, sdist] = await Promise.all([
    readWheels(listWheels(built)),
    built.sdist === undefined ? undefined : readSdist(context, settings.python, built.sdist),
  ])
  const [wheel, ...otherWheels] = wheels
  requireSameName(wheels)
  const versionOf = ({ file, version }: Wheel) => ({ name: basename(file), version })
  const versionSources = [...settings.versionSources, versionOf(wheel)]
  const version = requireSameVersion(context, versionSources, settings.localVersion)
  requireSameVersion(context, wheels.map(versionOf))
  for (const each of wheels) requireLocalVersion(versionOf(each), settings.localVersion)
  context.setOutput('name', wheel.name)
  context.setOutput('version', version)
  context.setOutput('python-versions', JSON.stringify(supportedPythons(wheel.metadata)))
  describeWheel(context, wheel)
  for (const each of wheels) checkContents(context, settings.contents, each, each === wheel ? sdist : undefined)
  const ofSdist = sdist === undefined || built.sdist === undefined ? [] : sdistPublishingWarnings(built.sdist, sdist)
  for (const warning of new Set([...wheels.flatMap(publishingWarnings), ...ofSdist])) context.log.warning(warning)
  return { wheel, otherWheels, sdist, versionSources }
}

/** Sets the outputs that depend on the bytes of the wheel. */
export function describeWheel({ setOutput }: Pick<ActionContext, 'setOutput'>, { sha256, size }: Wheel): void {
  setOutput('sha256', sha256)
  setOutput('size', size)
}

/** One after the other, because a wheel may be large. */
async function readWheels([first = '', ...others]: readonly string[]): Promise<[Wheel, ...Wheel[]]> {
  const wheels: [Wheel, ...Wheel[]] = [await readWheel(first)]
  for (const file of others) wheels.push(await readWheel(file))
  return wheels
}

function requireSameName([first, ...others]: readonly [Wheel, ...Wheel[]]): void {
  const other = others.find(({ name }) => normalizeName(name) !== normalizeName(first.name))
  if (other === undefined) return
  throw new UserError(`${basename(first.file)} and ${basename(other.file)} are wheels of different projects`, {
    fix: 'Let `wheels` match the wheels of one project only',
  })
}
