import type { ActionContext } from '#shared/context/action-context.js'
import type { Inputs } from '../inputs/types.js'
import { diffLocks } from '../lockfile/lock-diff.js'
import { findLostFeatures } from '../lockfile/lost-features.js'
import { findDrift } from '../lockfile/version-drift.js'
import { recoverInterruptedWrite } from '../lockfile/write-journal.js'
import { writeLocksAtomically } from '../lockfile/write-locks.js'
import { withoutCredentials } from '../package-index/redact-context.js'
import { limitDiff } from '../report/diff-output.js'
import { locatingErrors, withSourceLocations } from '../report/source-locations.js'
import { formatDrift, formatLockChange, renderSummary } from '../report/summary.js'
import type { JointSettings } from '../requirements/joint-layers.js'
import { groupByAgreement } from '../requirements/joint-layers.js'
import type { Layer } from '../requirements/layer.js'
import { lockFiles } from '../requirements/layer.js'
import { isRemote } from '../requirements/remote-file.js'
import type { ProjectState } from '../staleness/types.js'
import { rejectMachineSettings } from '../tool-settings/reject-machine-settings.js'
import { compileStaleLayers } from './compile-stale-layers.js'
import { inspectRequirements } from './inspect.js'

/** `mode: compile` and `mode: upgrade`: compiles every stale lock, writes all new locks or none, and reports the changes. */
export async function compile(outside: ActionContext, inputs: Inputs): Promise<void> {
  await rejectMachineSettings(outside, inputs.engine.name)
  // The locks of several directories are written in one go.
  const directory = inputs.selection.folders === undefined ? inputs.selection.directory : '.'
  if (recoverInterruptedWrite(outside.workspace, directory) === 'finished')
    outside.log.warning('An earlier run did not finish writing the locks; its remaining locks were put in place')
  const project = await inspectRequirements(outside, inputs)
  const context = withSourceLocations(withoutCredentials(outside, project.credentials), project.graph)
  const compiled = await locatingErrors(project.graph, async () => await compileStaleLayers(context, inputs, project))
  const newLocks = selectChanged(compiled.locks, project.locks)
  const write = { workspace: context.workspace, directory, readTexts: collectReadTexts(project) }
  await writeLocksAtomically(write, newLocks)
  report(context, project, newLocks, inputs.joint)
  await compiled.saveCaches()
}

/** The compiled locks whose text differs from the existing one. An upgrade compiles all locks, and on most days finds nothing newer. */
function selectChanged(compiled: ReadonlyMap<string, string>, existing: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...compiled].filter(([lock, text]) => existing.get(lock) !== text))
}

/** The text of every file and lock as it was read; undefined for a lock that does not exist. */
function collectReadTexts({ graph, locks }: ProjectState): Map<string, string | undefined> {
  const texts = new Map<string, string | undefined>()
  for (const [path, { written, origin }] of graph.files) if (origin === undefined && !isRemote(path)) texts.set(path, written)
  for (const lock of graph.layers.flatMap(lockFiles)) texts.set(lock, locks.get(lock))
  return texts
}

function report(
  context: ActionContext,
  project: ProjectState,
  newLocks: ReadonlyMap<string, string>,
  joint: JointSettings,
): void {
  const { graph, locks, stale } = project
  const { layers } = graph
  const textBefore = (lock: string) => locks.get(lock) ?? ''
  context.setOutput('changed', newLocks.size > 0)
  const { diff, leftOut } = limitDiff(
    Object.fromEntries([...newLocks].map(([lock, text]) => [lock, diffLocks(textBefore(lock), text)])),
  )
  context.setOutput('diff', diff)
  if (leftOut > 0)
    context.log.notice(
      `The output \`diff\` leaves out ${leftOut} changes, because a step can get only 100 kB. The log and the locks have all`,
    )
  for (const [lock, text] of newLocks) context.log.info(formatLockChange(lock, textBefore(lock), text))
  for (const { feature, input, locks: losing } of findLostFeatures(locks, newLocks))
    context.log.warning(
      `${losing.join(', ')} no longer ${losing.length === 1 ? 'has' : 'have'} ${feature}, because \`${input}\` is not set. To keep them, set \`${input} = true\` in \`[tool.eleanor.requirements]\``,
    )
  if (newLocks.size === 0) context.log.info(`All ${layers.length} locks are up to date.`)

  const currentLocks = new Map([...locks, ...newLocks])
  const findAllDrift = (compared: readonly Layer[]) =>
    groupByAgreement(compared, joint).flatMap((group) => findDrift(group, currentLocks))
  const drift = findAllDrift(layers)
  context.setOutput('drift', drift)
  // Layers that the user named as independent may differ.
  const dependentLayers = layers.filter(({ name }) => !joint.independentLayers.includes(name))
  const unexpectedDrift = findAllDrift(dependentLayers)
  if (unexpectedDrift.length > 0) context.log.warning(formatDrift(unexpectedDrift))
  context.summary.add(renderSummary({ mode: 'compile', layers, stale, locks, newLocks, drift }))
}
