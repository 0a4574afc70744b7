import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import { requireUnchangedByRelease } from '../assets/gather-assets.js'
import { toCommitRequest } from '../commit/commit-request.js'
import { rehearseCommit } from '../commit/rehearse-commit.js'
import { readNotes } from '../notes/notes-source.js'
import type { PlanFacts } from '../plan/make-plan.js'
import { makePlan } from '../plan/make-plan.js'
import type { Plan } from '../plan/plan.js'
import { withUploads } from '../plan/plan.js'
import type { ReleaseJob } from './execute-plan.js'

/**
 * Rehearses what the plan would do up to its commit point, and returns the plan with what only that shows: the files that the commit
 * really changes, and a push in place of the API if the API cannot commit one of them. Throws what the run would throw.
 */
export async function rehearsePlan(
  context: ActionContext,
  local: Git,
  facts: PlanFacts,
  { plan, assets, notes, update, signingKey, message }: ReleaseJob,
): Promise<Plan> {
  const isStarted = plan.state !== 'fresh' && plan.state !== 'propose'
  if (isStarted || (plan.commit.method === 'none' && signingKey === undefined)) return plan
  const { files, method } = await rehearseCommit(context, local, toCommitRequest(plan, message), {
    update,
    signingKey,
    async verify(scratch, changed) {
      requireUnchangedByRelease(
        assets,
        changed.map((path) => join(context.workspace, path)),
      )
      if (notes !== undefined) await readNotes(scratch, notes.source, '', plan.release.version)
    },
  })
  const { checkout, commitMethod } = facts.state
  const state = { ...facts.state, checkout: { ...checkout, files }, commitMethod: { ...commitMethod, by: method } }
  return withUploads(makePlan({ ...facts, state }), plan.uploads)
}
