import { compileRequirements } from '../../../action-compile-reqs/src/run.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { runSteps } from '../context/run-steps.js'

/** `eleanor check`: reports which locks are stale, and why. Starts no program and changes nothing. */
export async function check(call: CommandCall): Promise<ExitCode> {
  return await runSteps(call, {
    action: 'action-compile-reqs',
    inputs: { mode: 'check', cache: 'off' },
    run: compileRequirements,
  })
}
