import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runRelease } from '../../../action-release/src/run.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { findToken } from '../context/github-token.js'
import { findIndexToken } from '../context/index-token.js'
import { findPackage } from '../context/package-config.js'
import { readRepositoryEnv } from '../context/repository-env.js'
import type { ActionSteps } from '../context/run-steps.js'
import { runSteps } from '../context/run-steps.js'
import type { Session } from '../context/session.js'
import { requireRepository } from '../context/workspace.js'
import type { Question } from '../terminal/confirm.js'
import { confirm, requireTerminal } from '../terminal/confirm.js'

const steps: Pick<ActionSteps<void>, 'action' | 'env'> = { action: 'action-release', env: readReleaseEnv }

/** `eleanor release plan`: prints what a release would do. Writes nothing. */
export async function planRelease(call: CommandCall): Promise<ExitCode> {
  return await runSteps(call, {
    ...steps,
    inputs: { mode: 'release', 'dry-run': 'true' },
    info: 'stdout',
    run: runRelease,
  })
}

/** `eleanor release`: shows the plan, asks, and releases. Prints the address of the release, or of the pull request to merge. */
export async function release(call: CommandCall): Promise<ExitCode> {
  return await runSteps(call, {
    ...steps,
    inputs: { mode: 'release', 'dry-run': 'false' },
    async run(context, session) {
      requireToken(context)
      if (!call.yes) await confirmPlan(context, session)
      await runRelease(context)
    },
    results: (outputs) => [outputs['release-url'], outputs['pull-request']].filter((url) => typeof url === 'string'),
  })
}

async function readReleaseEnv(session: Session, folder: string, call: CommandCall): Promise<Record<string, string>> {
  requireRepository(call.cwd)
  const env = await readRepositoryEnv(session, folder, call)
  const config = call.inputs.config === undefined ? await findConfig(session, folder, call) : undefined
  const secrets = {
    INPUT_TOKEN: await findToken(session, call.env, env.GITHUB_SERVER_URL),
    'INPUT_INDEX-TOKEN': findIndexToken(call.env),
  }
  const given = Object.entries(secrets).filter((secret): secret is [string, string] => secret[1] !== undefined)
  for (const [, secret] of given) session.mask(secret)
  return { ...env, ...(config === undefined ? {} : { INPUT_CONFIG: config }), ...Object.fromEntries(given) }
}

/** In the folder of a package, its configuration counts. Without one, a release of the repository may not be what the user expects. */
async function findConfig({ log }: Session, workspace: string, { cwd }: CommandCall): Promise<string | undefined> {
  const found = await findPackage(workspace, cwd)
  if (found === undefined) return undefined
  if (found.hasConfig) {
    log.notice(`Releasing the package of ${found.file}`)
    return join(workspace, found.file)
  }
  log.notice(
    `${found.file} has no \`[tool.eleanor]\` table, so this is about the whole repository: to release the package, add \`[tool.eleanor.release]\` with a \`tag-template\``,
  )
  return undefined
}

function requireToken({ env }: ActionContext): void {
  if (env.INPUT_TOKEN !== undefined) return
  throw new UserError('A release needs a token of GitHub', {
    why: 'Neither GITHUB_TOKEN nor GH_TOKEN is set, and `gh auth token` gives none',
    fix: 'Set one of them, or run `gh auth login`',
  })
}

const question: Question = {
  command: 'eleanor release',
  text: 'Release this?',
  withoutTerminal: 'Add `--yes`, or see what would be done with `eleanor release plan`',
  subject: 'The release was',
}

async function confirmPlan(context: ActionContext, session: Session): Promise<void> {
  requireTerminal(question)
  await runRelease({ ...context, env: { ...context.env, 'INPUT_DRY-RUN': 'true' } })
  await confirm(question, session.signal)
}
