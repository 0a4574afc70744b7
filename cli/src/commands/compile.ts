import type { CommandCall, ExitCode } from '../context/command-call.js'
import { failOnChangeFlag } from '../context/command-call.js'
import { runRequirements } from './run-requirements.js'

/** `eleanor compile`: compiles every stale lock. Prints the locks that it wrote, and with `--fail-on-change` fails if there is one. */
export async function compile(call: CommandCall): Promise<ExitCode> {
  return await runRequirements(call, { mode: 'compile' }, { failsOnChange: call.extras.includes(failOnChangeFlag) })
}
