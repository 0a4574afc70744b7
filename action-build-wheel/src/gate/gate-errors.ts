import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { RunResult } from '#shared/process/runner.js'
import type { HookResult } from './hooks/hook-output.js'
import type { GatePlan, HookPlan } from './plan-gate.js'

const maxReasonLines = 6

/** Hooks failed. `patch` is the file with what hooks would change; undefined when they would change nothing. */
export function hooksFailed(plan: GatePlan, failed: readonly HookResult[], patch: string | undefined): UserError {
  const command = localCommand(plan)
  return new UserError(`The gate failed: ${failed.map(describeFailure).join(', ')}`, {
    why: patch === undefined ? '' : `The changes that hooks would make are in ${patch}; the work tree was restored`,
    fix: `Run \`${command}\`${patch === undefined ? '' : ', or apply the patch with `git apply`,'} and commit the fixes. No wheel was built`,
  })
}

/** The gate exceeded its time limit in milliseconds. */
export function gateTimedOut(plan: GatePlan, timeoutMs: number, hooks: readonly HookResult[]): UserError {
  const last = plan.tool === 'command' ? undefined : hooks.at(-1)
  const lastHook = last === undefined ? '' : `; the last hook that finished is ${last.id}`
  return new UserError('The gate timed out', {
    why: `\`${localCommand(plan)}\` took longer than ${timeoutMs / 60_000} minutes${lastHook}`,
    fix: 'Check for a hook that waits for input, or increase `gate-timeout`. The work tree was restored',
  })
}

/** The tool itself failed: its configuration is not valid, or a hook is unknown or cannot be installed. */
export function toolFailed(
  { workspace }: Pick<ActionContext, 'workspace'>,
  { tool, config }: HookPlan,
  { stdout, stderr }: RunResult,
): UserError {
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.replace(/^[=>\s]+/, '').trim())
  const start = lines.findIndex((line) => /^An (unexpected )?error has occurred:|^\[ERROR\]|^error: /.test(line))
  const reason = lines
    .slice(Math.max(start, 0))
    .filter((line) => line !== '' && !line.startsWith('Check the log at'))
    .slice(0, maxReasonLines)
  const file = relativePosixPath(workspace, config)
  return new UserError(`${tool} could not run its hooks`, {
    why: reason.join(' '),
    fix: `Fix ${file}`,
    at: { file, line: 1 },
  })
}

function describeFailure({ id, reason }: HookResult): string {
  return reason === '' ? id : `${id} (${reason})`
}

/** The command that runs the same gate on a developer's machine. */
function localCommand(plan: GatePlan): string {
  return plan.tool === 'command' ? plan.command.join(' ') : `${plan.tool} run --all-files`
}
