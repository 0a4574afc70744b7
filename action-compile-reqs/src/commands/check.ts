import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Inputs } from '../inputs/types.js'
import { findDrift } from '../lockfile/version-drift.js'
import { withoutCredentials } from '../package-index/redact-context.js'
import { withSourceLocations } from '../report/source-locations.js'
import { renderSummary } from '../report/summary.js'
import { groupByAgreement } from '../requirements/joint-layers.js'
import type { StaleLock } from '../staleness/types.js'
import { checkFirstUse, isFirstUse } from './first-use.js'
import { inspectRequirements } from './inspect.js'

/** `mode: check`: reports which locks are stale and why, and fails if one is. Starts no process and changes nothing. */
export async function check(outside: ActionContext, inputs: Inputs): Promise<void> {
  const project = await inspectRequirements(outside, inputs)
  const { graph, locks, stale, credentials } = project
  const context = withSourceLocations(withoutCredentials(outside, credentials), graph)
  const { layers } = graph
  const drift = groupByAgreement(layers, inputs.joint).flatMap((group) => findDrift(group, locks))
  context.setOutput('changed', false)
  context.setOutput('drift', drift)
  context.summary.add(renderSummary({ mode: 'check', layers, stale, locks, newLocks: new Map(), drift }))
  if (stale.length === 0) {
    context.log.info(`All ${layers.length} locks are up to date.`)
    return
  }
  if (isFirstUse(project)) {
    checkFirstUse(context, project, inputs)
    return
  }
  for (const { lock, file, detail, at } of stale) context.log.warning(`${lock} is stale: ${detail}`, at ?? { file, line: 1 })
  throw staleError(context, stale, layers.length)
}

/** A terminal shows the warnings next to the error, so it does not repeat the reasons. A job shows it alone in its summary. */
function staleError({ caller }: Pick<ActionContext, 'caller'>, stale: readonly StaleLock[], count: number): UserError {
  const what = `${stale.length} of ${count} locks are stale`
  if (caller !== undefined) return new UserError(what, { fix: 'Run `eleanor compile` and commit the result' })
  const reasons = stale.map(({ lock, detail }) => `${lock} (${detail})`)
  return new UserError(`${what}: ${reasons.join('; ')}`, {
    fix: 'Compile them with this action (`mode: compile`) and commit the result',
  })
}
