import { findMarkedProcesses } from '#shared/process/orphan-processes.js'
import { markName } from './job-environment.js'

/**
 * Ends what jobs have left behind, as the runner does at the end of a job: every process whose environment holds the mark of this run.
 * Only Linux tells the environment of a process; elsewhere nothing is done. Gives how many were ended.
 */
export async function endLeftovers(mark: string): Promise<number> {
  let count = 0
  for (const { pid } of await findMarkedProcesses(markName, mark)) {
    try {
      process.kill(pid, 'SIGKILL')
      count += 1
    } catch {
      // It has ended by itself.
    }
  }
  return count
}
