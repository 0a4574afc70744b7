import { readFile, readdir } from 'node:fs/promises'
import { markName } from './environment.js'

/**
 * Ends what jobs have left behind, as the runner does at the end of a job: every process whose environment holds the mark of this run.
 * Only Linux tells the environment of a process; elsewhere nothing is done. Gives how many were ended.
 */
export async function endLeftovers(mark: string): Promise<number> {
  let count = 0
  for (const pid of (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    if (Number(pid) === process.pid || !environment.split('\0').includes(`${markName}=${mark}`)) continue
    try {
      process.kill(Number(pid), 'SIGKILL')
      count += 1
    } catch {
      // It has ended by itself.
    }
  }
  return count
}
