import { utimes } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { sleep } from '#shared/concurrency/sleep.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Plan } from '../project/inspect-project.js'
import type { Stage } from '../project/staging.js'
import { stageProject } from '../project/staging.js'
import type { BuildParts, Built } from '../build/build-distributions.js'
import { build } from '../build/build-distributions.js'
import { areEqual, compareWheels, requireReproducible } from './compare-wheels.js'

/** A moment far from that of the first build: a backend that takes the time of a file into the wheel is found. */
const otherTime = new Date('2001-02-03T04:05:06Z')

/** A zip tells times in steps of two seconds, in milliseconds. Source: APPNOTE.TXT 4.4.6, MS-DOS time. */
const tickMs = 2000

/** Waits until the time of a zip has moved on since `since` (of `performance.now()`): a build that tells the time tells another one. */
async function nextTick(since: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.max(0, since + tickMs - performance.now()), signal)
}

/** Gives all files of a stage another time. */
async function ageFiles(stage: Stage): Promise<void> {
  for (const path of stage.files.keys()) await utimes(join(stage.top, path), otherTime, otherTime).catch(() => undefined)
}

/** Builds once more in another folder, with files of another time and another umask, and says how the wheel compares. */
export async function buildAgain(
  context: ActionContext,
  inputs: Inputs,
  plan: Plan,
  parts: BuildParts,
  built: Built,
  work: string,
): Promise<string> {
  const finished = performance.now()
  const stage = await stageProject(context, inputs, plan, join(work, 'another source'))
  await ageFiles(stage)
  await nextTick(finished, context.signal)
  const again = await build(context, { ...parts, umask: '002' }, stage, work)
  const same = requireReproducible(context, await compareWheels(built.wheel, again.wheel))
  if (built.sdist !== undefined && again.sdist !== undefined && !(await areEqual(built.sdist, again.sdist)))
    context.log.warning(
      `A second build gave the same wheel, but another ${basename(built.sdist)}: its files or their order change.`,
    )
  return same
}
