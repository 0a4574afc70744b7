import { compileRequirements } from '../../../action-compile-reqs/src/run.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { runSteps } from '../context/run-steps.js'

/** Runs a mode of action-compile-reqs that may write locks. */
export async function runRequirements(call: CommandCall, inputs: Readonly<Record<string, string>>): Promise<ExitCode> {
  return await runSteps(call, {
    action: 'action-compile-reqs',
    inputs: { ...inputs, cache: 'off' },
    labels: { 'upgrade-packages': 'PACKAGE' },
    run: compileRequirements,
    results: ({ diff }) => Object.keys(diff ?? {}),
  })
}
