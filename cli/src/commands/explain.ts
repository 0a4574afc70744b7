import { compileRequirements } from '../../../action-compile-reqs/src/run.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { runSteps } from '../context/run-steps.js'

/** `eleanor explain`: prints who requires the packages, and with which range. */
export async function explain(call: CommandCall): Promise<ExitCode> {
  return await runSteps(call, {
    action: 'action-compile-reqs',
    inputs: { mode: 'explain', packages: call.operands.join('\n'), cache: 'off' },
    labels: { packages: 'PACKAGE' },
    info: 'stdout',
    run: compileRequirements,
  })
}
