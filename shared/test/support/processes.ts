import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Whether a process is alive. A zombie is not. */
export function isAlive(pid: number | string): boolean {
  return textOf(pid, 'cmdline') !== ''
}

/** The ids of living processes whose command line or environment contains the text. */
export function processesWith(text: string, file: 'cmdline' | 'environ'): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => textOf(pid, file).includes(text) && isAlive(pid)).map(Number)
}

/** The process group of a process; 0 if the process does not exist. */
export function groupOf(pid: number | string): number {
  const stat = textOf(pid, 'stat')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2] ?? 0)
}

/** The process groups of all living processes. */
export function livingGroups(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isAlive(name))
    .map(groupOf)
}

/** Waits until the condition holds. A killed process takes a moment to disappear; the time limit of the test ends the wait. */
export async function until(condition: () => boolean): Promise<void> {
  // A loop without a pause would take the processor from what it waits for.
  while (!condition()) await pause(20)
}

function textOf(pid: number | string, file: 'cmdline' | 'environ' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
