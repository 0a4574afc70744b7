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
    results: ({ wheels, sdist, packages }) =>
      [wheels, sdist, sdistsOf(packages)].flat().filter((path) => typeof path === 'string'),
  })
}

/** The sdists of several packages, from the output `packages`. */
function sdistsOf(packages: unknown): unknown[] {
  return Array.isArray(packages) ? packages.map(({ sdist }: { readonly sdist?: unknown }) => sdist) : []
}
