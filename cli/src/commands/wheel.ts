import { buildWheel } from '../../../action-build-wheel/src/run.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { runSteps } from '../context/run-steps.js'

/** `eleanor wheel`: runs the gate, builds the wheel and verifies it. Prints the paths of what it built. */
export async function wheel(call: CommandCall): Promise<ExitCode> {
  // `--no-gate` gives the switch of the choice `gate`.
  const gate: Record<string, string> = call.inputs.gate === 'false' ? { gate: 'none' } : {}
  return await runSteps(call, {
    action: 'action-build-wheel',
    inputs: { ...gate, cache: 'off' },
    temporaryOutputs: ['report', 'patch'],
    run: buildWheel,
    results: ({ wheels, sdist }) => [wheels, sdist].flat().filter((path) => typeof path === 'string'),
  })
}
