import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { RunResult } from '#shared/process/runner.js'
import { shown } from '../inputs/read-inputs.js'
import type { HookResult } from './hooks/hook-output.js'
import type { GatePlan } from './plan-gate.js'

/** A hook said no. `patch` is the place of what hooks would change; '' where they would change nothing. */
export function hooksFailed(plan: GatePlan, failed: readonly HookResult[], patch: string): UserError {
  return new UserError(`The gate failed: ${failed.map(describe).join(', ')}`, {
    why: patch === '' ? '' : `What hooks would change is in ${patch}; the work tree was put back as it was`,
    fix: `Run \`${byHand(plan)}\`${patch === '' ? '' : ', or `git apply` the patch,'} and commit what is mended; no wheel was built`,
  })
}

/** The gate took too long. `ms` is its limit in milliseconds. */
export function gateEnded(plan: GatePlan, ms: number, hooks: readonly HookResult[]): UserError {
  const last = hooks.at(-1)
  return new UserError('The gate was ended', {
    why: `\`${byHand(plan)}\` took longer than ${ms / 60_000} minutes${last === undefined || plan.tool === 'command' ? '' : `; the last hook that ended is ${last.id}`}`,
    fix: 'Look for a hook that waits, or raise `gate-timeout`; the work tree was put back as it was',
  })
}

/** The tool itself failed: a configuration that is not valid, a hook that is not known or could not be installed. */
export function couldNotRun(
  { workspace }: Pick<ActionContext, 'workspace'>,
  { tool, config }: GatePlan,
  { stdout, stderr }: RunResult,
): UserError {
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.replace(/^[=>\s]+/, '').trim())
  const start = lines.findIndex((line) => /^An (unexpected )?error has occurred:|^\[ERROR\]|^error: /.test(line))
  const reason = lines
    .slice(Math.max(start, 0))
    .filter((line) => line !== '' && !line.startsWith('Check the log at'))
    .slice(0, 6)
  const file = shown(workspace, config)
  return new UserError(`${tool} could not run its hooks`, {
    why: reason.join(' '),
    fix: `Mend ${file}`,
    at: { file, line: 1 },
  })
}

function describe({ id, reason }: HookResult): string {
  return `${id}${reason === '' ? '' : ` (${reason})`}`
}

function byHand({ tool, command }: GatePlan): string {
  return tool === 'command' ? command.join(' ') : `${tool} run --all-files`
}
