import type { ActionContext } from '#shared/context/action-context.js'
import { codeBlock, details, table } from '#shared/format/summary.js'
import type { Plan } from '../plan/plan.js'

type Desk = Pick<ActionContext, 'log' | 'summary' | 'setOutput'>

/** Tells the plan: outputs, log, and the plan as JSON in the summary. Said before anything is done. */
export function reportPlan({ log, summary, setOutput }: Desk, plan: Plan, dryRun: boolean): void {
  setOutput('version', plan.version)
  setOutput('previous-version', plan.previousVersion)
  setOutput('tag', plan.tag)
  setOutput('prerelease', plan.prerelease)
  setOutput('plan', plan)
  if (plan.sha !== '') setOutput('sha', plan.sha)
  log.info(`Version ${plan.previousVersion} -> ${plan.version}, tag ${plan.tag} on ${plan.branch} (${plan.state})`)
  for (const step of plan.steps) log.info(`- ${step}`)
  if (!dryRun) return
  const steps = plan.steps.map((step) => [step])
  summary.add(`## Release ${plan.version}: plan\n\nNothing was written.`)
  summary.add(planTable(plan))
  if (steps.length > 0) summary.add(table(['Steps'], steps))
  summary.add(details('Plan as JSON', codeBlock(JSON.stringify(plan, null, 2), 'json')))
}

/** Tells what came of it. */
export function reportRelease(
  { log, summary, setOutput }: Desk,
  plan: Plan,
  { sha, url, already }: { readonly sha: string; readonly url: string; readonly already: boolean },
): void {
  setOutput('sha', sha)
  setOutput('release-url', url)
  setOutput('resumed', ['resume', 'untagged'].includes(plan.state) || (plan.state === 'finished' && !already))
  setOutput('already-released', already)
  log.info(already ? `${plan.tag} was released already: ${url}` : `Released ${plan.tag}: ${url}`)
  summary.add(`## Release ${plan.version}`)
  if (already) summary.add('It was there already, complete: nothing had to be done.')
  if (['resume', 'untagged'].includes(plan.state)) summary.add('An interrupted release was found and finished.')
  summary.add(planTable({ ...plan, sha }, url))
  if (plan.assets.length > 0)
    summary.add(
      table(
        ['File', 'Bytes', 'SHA-256'],
        plan.assets.map(({ name, size, sha256 }) => [name, String(size), sha256]),
      ),
    )
}

/** Tells that a pull request has to be merged first. */
export function reportProposal({ log, summary, setOutput }: Desk, plan: Plan, url: string): void {
  setOutput('pull-request', url)
  setOutput('already-released', false)
  log.notice(`Branch ${plan.branch} is protected: merge ${url}, and run the release again with \`version: ${plan.version}\``)
  summary.add(`## Release ${plan.version}: a pull request`)
  summary.add(
    `Merge [the pull request](${url}), and run the release again with \`version: ${plan.version}\`. There is no tag yet.`,
  )
  summary.add(planTable(plan))
}

function planTable(plan: Plan, url?: string): string {
  return table(
    ['', ''],
    [
      ['Version', plan.version],
      ['Before it', plan.previousVersion],
      ['Tag', plan.tag],
      ['Branch', plan.branch],
      ['Made from', plan.base],
      ...(plan.sha === '' ? [] : [['Commit', plan.sha]]),
      ['Changes', plan.files.join(', ') || 'no file'],
      ...(plan.floating.length === 0 ? [] : [['Moves', plan.floating.map(({ tag }) => tag).join(', ')]]),
      ['Pre-release', plan.prerelease ? 'yes' : 'no'],
      ...(url === undefined ? [] : [['Page', url]]),
    ],
  )
}
