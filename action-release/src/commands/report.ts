import type { ActionContext } from '#shared/context/action-context.js'
import { renderCodeBlock, renderDetails, renderTable } from '#shared/format/markdown.js'
import type { Release } from '../github/release-types.js'
import type { Plan } from '../plan/plan.js'
import { resumesRelease } from '../plan/plan.js'
import { planJson } from '../plan/plan-json.js'

/** Reports the plan before anything is done: outputs and log, and in a dry run also the summary. */
export function reportPlan(
  { log, summary, setOutput }: Pick<ActionContext, 'log' | 'summary' | 'setOutput'>,
  plan: Plan,
  dryRun: boolean,
): void {
  const { release, commit, previous, unfinishedTags, steps } = plan
  setOutput('version', release.version)
  setOutput('previous-version', previous.version)
  setOutput('tag', release.tag)
  setOutput('prerelease', release.prerelease)
  setOutput('plan', planJson(plan))
  if (commit.existing !== undefined) setOutput('sha', commit.existing)
  const from = previous.version === '' ? '' : `${previous.version} -> `
  log.info(`Version ${from}${release.version}, tag ${release.tag} on ${commit.branch} (${plan.state})`)
  for (const step of steps) log.info(`- ${step}`)
  for (const tag of unfinishedTags)
    log.warning(
      `Release ${tag} was started and never published: finish it with \`version\`, or delete the tag if it is a mistake`,
    )
  if (!dryRun) return
  summary.add(`## Release ${release.version}: plan\n\nNothing was written.`)
  summary.add(planTable(plan, commit.existing))
  if (steps.length > 0)
    summary.add(
      renderTable(
        ['Steps'],
        steps.map((step) => [step]),
      ),
    )
  summary.add(renderDetails('Plan as JSON', renderCodeBlock(JSON.stringify(planJson(plan), null, 2), 'json')))
}

export interface ReleaseResult {
  /** Id of the release commit. */
  readonly commit: string
  /** The published release. */
  readonly page: Release | undefined
  /** Whether the release existed already and nothing had to be done. */
  readonly alreadyReleased: boolean
}

/** Reports the published release. */
export function reportRelease(
  { log, summary, setOutput }: Pick<ActionContext, 'log' | 'summary' | 'setOutput'>,
  plan: Plan,
  result: ReleaseResult,
): void {
  const { commit, page, alreadyReleased } = result
  const url = page?.url ?? ''
  const { version, tag } = plan.release
  const isResumed = resumesRelease(plan)
  setOutput('plan', planJson(plan))
  setOutput('sha', commit)
  setOutput('release-url', url)
  if (page !== undefined) setPageOutputs(setOutput, page)
  setOutput('resumed', isResumed || (plan.state === 'finished' && !alreadyReleased))
  setOutput('already-released', alreadyReleased)
  setOutput('released', true)
  log.info(alreadyReleased ? `${tag} was already released: ${url}` : `Released ${tag}: ${url}`)
  summary.add(`## Release ${version}`)
  if (alreadyReleased) summary.add('The release already exists and is complete: nothing had to be done.')
  if (isResumed) summary.add('An interrupted release was found and finished.')
  summary.add(planTable(plan, commit, url))
  const files = plan.assets.map(({ name, size, sha256 }) => [name, String(size), sha256])
  if (files.length > 0) summary.add(renderTable(['File', 'Bytes', 'SHA-256'], files))
}

/** What later steps need to add files or to announce the release. Source: GitHub REST API, "Releases". */
function setPageOutputs(setOutput: ActionContext['setOutput'], { id, uploadUrl, body, assets, discussionUrl }: Release): void {
  if (discussionUrl !== undefined) setOutput('discussion-url', discussionUrl)
  setOutput('release-id', id)
  setOutput('upload-url', uploadUrl.replace(/\{.*\}$/, ''))
  setOutput('notes', body.replace(/\s*<!-- Release-Version: .* -->\s*$/, ''))
  const files = assets.map(({ name, url, size, digest }) => ({ name, url, size, sha256: digest?.replace('sha256:', '') ?? '' }))
  setOutput('assets', files)
}

/** Reports that a pull request has to be merged first. */
export function reportProposal(
  { log, summary, setOutput }: Pick<ActionContext, 'log' | 'summary' | 'setOutput'>,
  plan: Plan,
  url: string,
): void {
  const { version } = plan.release
  setOutput('plan', planJson(plan))
  setOutput('pull-request', url)
  setOutput('already-released', false)
  log.notice(`Branch ${plan.commit.branch} is protected: merge ${url}, and run the release again with \`version: ${version}\``)
  summary.add(`## Release ${version}: a pull request`)
  summary.add(
    `Merge [the pull request](${url}), and run the release again with \`version: ${version}\`. The tag does not exist yet.`,
  )
  summary.add(planTable(plan, plan.commit.existing))
}

function planTable({ release, commit, previous, floatingTags }: Plan, releaseCommit?: string, url?: string): string {
  const rows = [
    ['Previous version', previous.version],
    ['Tag', release.tag],
    ['Branch', commit.branch],
    ['Base commit', commit.base],
  ]
  if (releaseCommit !== undefined) rows.push(['Commit', releaseCommit])
  rows.push(['Changed files', commit.files.join(', ') || 'none'])
  if (floatingTags.length > 0) rows.push(['Moved tags', floatingTags.map(({ tag }) => tag).join(', ')])
  rows.push(['Pre-release', release.prerelease ? 'yes' : 'no'])
  if (url !== undefined) rows.push(['Page', url])
  // The first row is the head: GitHub shows an empty one as a thin line.
  return renderTable(['Version', release.version], rows)
}
