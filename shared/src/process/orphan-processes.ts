import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** The environment variable that marks every program that a step starts. */
export const stepMarkerVariable = 'ELEANOR_STEP'

/** The name of the saved state in which `post` finds its value. */
export const stepMarkerState = 'step-marker'

export interface MarkedProcess {
  readonly pid: number
  /** Its process group. */
  readonly group: number
}

/**
 * Stops all programs of a step that still run after its main process has ended: a runner that kills main kills only that one process,
 * while its children lead their own process groups. Each group with a marked process gets SIGTERM, and SIGKILL once its marked processes
 * have ended or the grace time is over. Nothing else is touched. Only Linux shows the environment of a process, and only to its owner;
 * on other systems nothing is found. Returns how many processes were found. Throws if some of them could not be stopped.
 */
export async function killOrphans(marker: string, graceMs = 2000): Promise<number> {
  if (marker === '') return 0
  const found = await findOrphans(marker)
  let remaining = found
  const groups = new Set<number>()
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const { group } of remaining) groups.add(group)
    // Groups without a marked process get the signal too: a marked process may have left an unmarked one in its group.
    for (const group of groups) signalGroup(group, signal)
    remaining = await waitForEnd(marker, remaining, graceMs)
  }
  if (remaining.length > 0) throw new Error(`still running: ${remaining.map(({ pid }) => pid).join(', ')}`)
  return found.length
}

async function waitForEnd(marker: string, processes: MarkedProcess[], graceMs: number): Promise<MarkedProcess[]> {
  let remaining = processes
  const deadline = performance.now() + graceMs
  while (remaining.length > 0 && performance.now() < deadline) {
    remaining = await findOrphans(marker)
    if (remaining.length > 0) await sleep(20)
  }
  return remaining
}

async function findOrphans(marker: string): Promise<MarkedProcess[]> {
  return (await findMarkedProcesses(stepMarkerVariable, marker)).filter(({ group }) => group > 1)
}

/** All other processes whose environment has this value for the variable. Source: proc_pid_environ(5); none on other systems. */
export async function findMarkedProcesses(variable: string, value: string): Promise<MarkedProcess[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => ((await hasVariable(pid, `${variable}=${value}`)) ? await readProcess(pid) : undefined)),
  )
  return found.filter((each) => each !== undefined && each.pid !== process.pid) as MarkedProcess[]
}

async function hasVariable(pid: string, assignment: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  return environment.split('\0').includes(assignment)
}

/** The program's name is in parentheses and may hold any character; state, parent and group follow it. Source: proc_pid_stat(5). */
async function readProcess(pid: string): Promise<MarkedProcess | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  return Number.isInteger(group) ? { pid: Number(pid), group } : undefined
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch {
    // The group has ended. A process that may not be stopped is found again and reported.
  }
}
