import { readdirSync, readFileSync } from 'node:fs'
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
  const found = findOrphans(marker)
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
    remaining = findOrphans(marker)
    if (remaining.length > 0) await sleep(20)
  }
  return remaining
}

function findOrphans(marker: string): MarkedProcess[] {
  return findMarkedProcesses(stepMarkerVariable, marker).filter(({ group }) => group > 1)
}

/**
 * All other processes whose environment has this value for the variable. Source: proc_pid_environ(5); none on other systems. Reads
 * synchronously: a file of /proc takes a tenth of the time that a thread for it takes, and every step looks at all processes.
 */
export function findMarkedProcesses(variable: string, value: string): MarkedProcess[] {
  const assignment = `${variable}=${value}`
  const others = listProcesses().filter((pid) => pid !== String(process.pid))
  return others.filter((pid) => hasVariable(pid, assignment)).flatMap((pid) => readProcess(pid) ?? [])
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function hasVariable(pid: string, assignment: string): boolean {
  const environment = readOrEmpty(`/proc/${pid}/environ`)
  return environment.includes(assignment) && environment.toString().split('\0').includes(assignment)
}

/** The program's name is in parentheses and may hold any character; state, parent and group follow it. Source: proc_pid_stat(5). */
function readProcess(pid: string): MarkedProcess | undefined {
  const stat = readOrEmpty(`/proc/${pid}/stat`).toString()
  const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  return Number.isInteger(group) ? { pid: Number(pid), group } : undefined
}

/** Empty if the process has ended, or is not ours. */
function readOrEmpty(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch {
    // The group has ended. A process that may not be stopped is found again and reported.
  }
}
