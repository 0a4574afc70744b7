import type { CommandCall, ExitCode } from '../context/command-call.js'
import { runRequirements } from './run-requirements.js'

/** `eleanor upgrade`: upgrades the named packages, or all. Prints the locks that it wrote. */
export async function upgrade(call: CommandCall): Promise<ExitCode> {
  if (call.operands.length === 0) return await runRequirements(call, { mode: 'upgrade' })
  return await runRequirements(call, { mode: 'compile', 'upgrade-packages': call.operands.join('\n') })
}
