import type { ActionContext } from '#shared/context/action-context.js'
import { compileRequirements } from '../../../action-compile-reqs/src/run.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { runStepsWithCode } from '../context/run-steps.js'

/** Runs a mode of action-compile-reqs that may write locks. */
export async function runRequirements(
  call: CommandCall,
  inputs: Readonly<Record<string, string>>,
  { failsOnChange = false }: { readonly failsOnChange?: boolean } = {},
): Promise<ExitCode> {
  return await runStepsWithCode(call, {
    action: 'action-compile-reqs',
    inputs: { ...inputs, cache: 'off' },
    labels: { 'upgrade-packages': 'PACKAGE' },
    run: async (context) => ((await writesLocks(context)) && failsOnChange ? 1 : 0),
    results: ({ diff }) => Object.keys(diff ?? {}),
  })
}

/** Runs the steps, and returns whether they wrote a lock. */
async function writesLocks(context: ActionContext): Promise<boolean> {
  let hasChanged = false
  await compileRequirements({
    ...context,
    setOutput(name, value) {
      if (name === 'changed') hasChanged = value === true
      context.setOutput(name, value)
    },
  })
  return hasChanged
}
