import type { ActionContext } from '#shared/context/action-context.js'
import { formatTag } from '../state/release-target.js'
import type { ReleaseTarget } from '../state/types.js'
import { isPrerelease } from '../version/compare.js'
import type { PushedProposal } from './push-proposal-branch.js'

type ReportContext = Pick<ActionContext, 'log' | 'summary' | 'setOutput'>

/** Reports a version that is merged, or tagged, and has to be released before another one is proposed. */
export function reportAwaited(
  { log, summary, setOutput }: ReportContext,
  { version, url }: { readonly version: string; readonly url?: string },
  template: string,
): void {
  const tag = formatTag(template, version)
  setOutput('version', version)
  setOutput('tag', tag)
  setOutput('prerelease', isPrerelease(version))
  setOutput('merged-version', version)
  setOutput('released', false)
  const what = url === undefined ? `Release ${tag} is unfinished` : `${url} is merged`
  log.notice(`${what}: release version ${version} in the next step`)
  summary.add(`## Release ${version} is due\n\n${what}. A step with \`mode: release\` and this version publishes it.`)
}

/** Reports that the run of a later commit does the work. */
export function reportMoved({ log, setOutput }: ReportContext, branch: string, tip: string): void {
  setOutput('released', false)
  log.notice(`Branch ${branch} has moved to ${tip.slice(0, 10)}, whose run updates the proposal`)
}

/** Reports that there is nothing to release, and the pull request that was closed. */
export function reportNothing({ log, summary, setOutput }: ReportContext, closed: string | undefined): void {
  setOutput('released', false)
  log.notice(closed === undefined ? 'There is nothing to propose' : `There is nothing to propose any more: ${closed}`)
  if (closed !== undefined) summary.add(`## Nothing to propose\n\n[The pull request](${closed}) is closed.`)
}

export function reportVersions(
  { log, setOutput }: ReportContext,
  { version, tag, branch }: Pick<ReleaseTarget, 'version' | 'tag' | 'branch'>,
  previous: string,
): void {
  setOutput('version', version)
  setOutput('previous-version', previous)
  setOutput('tag', tag)
  setOutput('prerelease', isPrerelease(version))
  setOutput('released', false)
  log.info(`Version ${previous} -> ${version}, tag ${tag} on ${branch} (proposal)`)
}

/** Reports the pull request, or why it stays as it is. */
export function reportStanding(
  { log, summary, setOutput }: ReportContext,
  result: PushedProposal<unknown> & { readonly url: string | undefined; readonly name: string },
): void {
  const { url = '', name } = result
  if (url !== '') setOutput('pull-request', url)
  if (result.state === 'overtaken') log.notice(`Another run has updated ${name}`)
  if (result.state === 'conflict') {
    const { id, subject, author } = result.commit
    log.warning(
      `Branch ${name} is not updated: commit ${id.slice(0, 10)} of ${author} (${subject}) conflicts with the new proposal. Merge the pull request as it is, or delete the branch to start over`,
    )
  }
  if (result.state !== 'pushed') return
  setOutput('sha', result.commit)
  log.notice(`Pull request ${url} releases the next version when it is merged`)
  summary.add(`## Proposed release\n\nMerge [the pull request](${url}) to release it.`)
}
