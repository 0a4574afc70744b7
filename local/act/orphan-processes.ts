import { findMarkedProcesses } from '#shared/process/orphan-processes.js'
import { RUN_MARKER_ENV } from './job-environment.js'

/**
 * Kills what jobs left running, as the runner does at the end of a job: every process whose environment has the marker of this run.
 * Returns the number of killed processes. Works on Linux only, where the environment of a process can be read.
 */
export function killOrphans(runMarker: string): number {
  let count = 0
  for (const { pid } of findMarkedProcesses(RUN_MARKER_ENV, runMarker)) {
    try {
      process.kill(pid, 'SIGKILL')
      count += 1
    } catch {
      // It exited in the meantime.
    }
  }
  return count
}
