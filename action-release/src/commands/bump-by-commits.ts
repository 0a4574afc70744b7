import type { ActionContext } from '#shared/context/action-context.js'
import { createGit } from '#shared/git.js'
import { decideBump, decisionJson, reportDecision } from '../commits/decide-bump.js'
import { openRemote } from '../git/remote.js'
import { connectGitHub } from '../github/services.js'
import type { Inputs } from '../inputs/types.js'
import { readReleaseTags } from '../state/read-tags.js'
import { resolveBranch } from '../state/release-target.js'
import { findUnfinishedWork, finishFirst } from './find-unfinished.js'

/** A command with the bump that the commits ask for. */
export interface DecidedCommand {
  readonly context: ActionContext
  readonly inputs: Inputs
}

/**
 * Replaces `bump: auto` by the bump that the commits since the last release ask for. Returns undefined if they ask for none and no
 * release is unfinished: then nothing is to be done. The context adds the reasons to the output `plan`.
 */
export async function bumpByCommits(context: ActionContext, inputs: Inputs): Promise<DecidedCommand | undefined> {
  const { mode, version, token, branch, tag, dryRun } = inputs
  const { requested, commitPaths } = version
  const hasVersion = ['release', 'write-version', 'propose'].includes(mode)
  if (!hasVersion || commitPaths === undefined || requested.kind !== 'bump') return { context, inputs }
  const local = createGit(context.run, context.workspace, context.env)
  const remote = await openRemote(context, local, { token, hooks: false })
  const tags = await readReleaseTags(context, { local, remote }, await resolveBranch(context, branch), tag)
  const releases = token === undefined ? undefined : (await connectGitHub(context, token)).releases
  const first = finishFirst(requested, await findUnfinishedWork({ local, remote, releases }, tags))
  if (first.kind !== 'bump') return { context, inputs: { ...inputs, version: { ...version, requested: first } } }
  const decision = await decideBump(context, {
    released: tags.versions,
    paths: commitPaths,
    isPrerelease: requested.pre !== undefined,
  })
  reportDecision(context, decision, dryRun)
  if (decision.bump === undefined) {
    context.setOutput('released', false)
    return undefined
  }
  const setOutput = (name: string, value: unknown) => {
    const isPlan = name === 'plan' && typeof value === 'object'
    context.setOutput(name, isPlan ? { ...value, decision: decisionJson(decision) } : value)
  }
  return {
    context: { ...context, setOutput },
    inputs: { ...inputs, version: { ...version, requested: { ...requested, bump: decision.bump } } },
  }
}
