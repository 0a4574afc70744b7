import { basename } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { listFirst } from '#shared/format/list.js'
import type { RunResult } from '#shared/process/runner.js'
import type { HookResult } from './hooks/hook-output.js'
import { explainToolFailure, findConfigLine } from './hooks/tool-messages.js'
import type { GatePlan, HookPlan } from './plan-gate.js'

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

/** What Git (curl), pip, uv and prek print if a server cannot be reached. */
const unreachable =
  /Could not resolve|Failed to connect|Couldn't connect to server|timed out|name resolution|dns error|new connection|certificate problem/i

/** The tool itself failed: its configuration is not valid, or a hook is unknown or cannot be installed. */
export function toolFailed(
  { workspace }: Pick<ActionContext, 'workspace'>,
  { tool, config }: HookPlan,
  { stdout, stderr }: RunResult,
): UserError {
  const file = relativePosixPath(workspace, config)
  const why = explainToolFailure(stdout, stderr)
  return new UserError(`${tool} could not run its hooks`, {
    why,
    fix: unreachable.test(why)
      ? `Check the network and the proxy of this machine, and the addresses in ${file}, then run again`
      : `Fix ${file}, or provide what the hook needs`,
    at: { file, line: findLine(tool, file, why) },
  })
}

/** prek names the configuration that it cannot read, which may be that of a nested project. */
function findLine(tool: HookPlan['tool'], file: string, why: string): number {
  const isAboutFile = tool === 'pre-commit' || why.includes(`\`${basename(file)}\``)
  return (isAboutFile ? findConfigLine(why) : undefined) ?? 1
}

/** The gate was asked for by name, and none of its hooks ran. */
export function noHookRan(
  { workspace }: Pick<ActionContext, 'workspace'>,
  { tool, config }: HookPlan,
  hooks: readonly HookResult[],
): UserError {
  const file = relativePosixPath(workspace, config)
  return new UserError(`${tool} ran no hook`, {
    why: describeIdleHooks(hooks),
    fix: `Set \`gate-stage\` to the stage of the hooks, fix their \`files\` in ${file}, or set \`gate\` to \`none\``,
    at: { file, line: 1 },
  })
}

/** Says why no hook ran: `ruff was skipped (no files to check), slow was not run (stages: manual)`. */
export function describeIdleHooks(hooks: readonly HookResult[]): string {
  const described = hooks.map(({ id, result, reason }) => `${id} was ${result}${reason === '' ? '' : ` (${reason})`}`)
  return described.length === 0 ? 'The configuration has no hooks' : listFirst(described)
}

/** A command exits with 0 although it showed a hook that failed. */
export function failureSwallowed(plan: GatePlan, failed: readonly HookResult[], patch: string | undefined): UserError {
  const command = localCommand(plan)
  return new UserError(`The gate failed: ${failed.map(describeFailure).join(', ')}`, {
    why: `\`${command}\` exited with 0 all the same${patch === undefined ? '' : `; the changes that hooks would make are in ${patch}`}`,
    fix: 'Have the command pass on the exit code of its hooks, and fix what they found. No wheel was built',
  })
}

function describeFailure({ id, reason }: HookResult): string {
  return reason === '' ? id : `${id} (${reason})`
}

/** The command that runs the same gate on a developer's machine. */
function localCommand(plan: GatePlan): string {
  return plan.tool === 'command' ? plan.command.join(' ') : `${plan.tool} run --all-files`
}
