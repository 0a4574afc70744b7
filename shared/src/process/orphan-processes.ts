import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** The variable by which every program that a step has started is known, whatever has become of the step. */
export const stepMarkerVariable = 'ELEANOR_STEP'

/** The name under which `post` finds its value. */
export const stepMarkerState = 'step-mark'

export interface MarkedProcess {
  readonly pid: number
  /** Its process group. */
  readonly group: number
}

/**
 * Ends all programs of a step that still run when its main is gone: a runner that kills, kills that one process, and its children
 * lead groups of their own. Each group in which a process has the mark in its environment gets SIGTERM, and SIGKILL when its
 * marked processes have ended or the grace time is over; nothing else is touched. Only Linux tells the environment of a process, and only to its owner;
 * elsewhere nothing is found. Gives how many processes were found; throws where some of them could not be ended.
 */
export async function killOrphans(mark: string, graceMs = 2000): Promise<number> {
  if (mark === '') return 0
  const first = await ours(mark)
  let left = first
  const groups = new Set<number>()
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const { group } of left) groups.add(group)
    // Also where no mark is left: a process may have ended with the mark, and left one without it in its group.
    for (const group of groups) send(group, signal)
    const until = performance.now() + graceMs
    while (left.length > 0 && performance.now() < until) {
      left = await ours(mark)
      if (left.length > 0) await pause(20)
    }
  }
  if (left.length > 0) throw new Error(`still running: ${left.map(({ pid }) => pid).join(', ')}`)
  return first.length
}

async function ours(mark: string): Promise<MarkedProcess[]> {
  return (await findMarkedProcesses(stepMarkerVariable, mark)).filter(({ group }) => group > 1)
}

/** All processes but this one in whose environment a variable has this value. Source: proc_pid_environ(5); elsewhere there are none. */
export async function findMarkedProcesses(variable: string, value: string): Promise<MarkedProcess[]> {
  const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    names.map(async (name) => ((await hasMark(name, `${variable}=${value}`)) ? await look(name) : undefined)),
  )
  return found.filter((each) => each !== undefined && each.pid !== process.pid) as MarkedProcess[]
}

async function hasMark(pid: string, assignment: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  return environment.split('\0').includes(assignment)
}

/** The name of the program stands in parentheses and may hold anything; state, parent and group follow. Source: proc_pid_stat(5). */
async function look(pid: string): Promise<MarkedProcess | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  return Number.isInteger(group) ? { pid: Number(pid), group } : undefined
}

function send(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch {
    // It has ended by itself; whatever may not be ended is found again, and told.
  }
}
