import { utimes } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { sleep } from '#shared/concurrency/sleep.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { compileGlob } from '#shared/files/glob.js'
import type { BuiltFiles } from '../../archive/built-files.js'
import type { BuildSettings } from '../../build/build-distributions.js'
import { buildDistributions } from '../../build/build-distributions.js'
import type { SourceSelection, StagedSources } from '../../project/staging.js'
import { stageSources } from '../../project/staging.js'
import { areEqual, compareWheels } from './compare-wheels.js'
import { sortDifferences } from './ignored-members.js'
import type { Reproducibility } from './require-reproducible.js'
import { requireReproducible } from './require-reproducible.js'

/** Far from the time of the first build, to find a backend that copies the time of a file into the wheel. */
const otherFileTime = new Date('2001-02-03T04:05:06Z')
const otherUmask = '002'
/** A zip stores times in steps of two seconds. Source: APPNOTE.TXT 4.4.6, MS-DOS time. */
const zipTimeStepMs = 2000

export interface Rebuild {
  /** What the first build was made from. */
  readonly selection: SourceSelection
  /** What the first build was made with. */
  readonly settings: BuildSettings
  readonly built: BuiltFiles
  /** Glob patterns of members that may differ. */
  readonly ignored: readonly string[]
  /** Folder for the second build. */
  readonly folder: string
}

/** Builds again in another folder, at another time, with other file times and another umask, and requires the same wheel. */
export async function rebuildAndCompare(
  context: ActionContext,
  { selection, settings, built, ignored, folder }: Rebuild,
): Promise<Reproducibility> {
  const firstBuildEnd = performance.now()
  const staged = await stageSources(context, selection, join(folder, 'another source'))
  await changeFileTimes(staged)
  await waitForNextZipTime(firstBuildEnd, context.signal)
  const rebuilt = await buildDistributions(context, { ...settings, umask: otherUmask }, staged, folder)
  const differences = await compareWheels(built.wheel, rebuilt.wheel)
  const wheels = [built.wheel, rebuilt.wheel] as const
  const result = requireReproducible(context, await sortDifferences(differences, { wheels, ignored: ignored.map(compileGlob) }))
  if (built.sdist !== undefined && rebuilt.sdist !== undefined && !(await areEqual(built.sdist, rebuilt.sdist)))
    context.log.warning(`A second build reproduced the wheel, but not ${basename(built.sdist)}: its files or their order differ.`)
  return result
}

async function changeFileTimes(staged: StagedSources): Promise<void> {
  for (const path of staged.files.keys())
    await utimes(join(staged.top, path), otherFileTime, otherFileTime).catch(() => undefined)
}

/** Waits until a zip would store another time than at `since` (of `performance.now()`). */
async function waitForNextZipTime(since: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.max(0, since + zipTimeStepMs - performance.now()), signal)
}
