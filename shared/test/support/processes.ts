import { readdirSync, readFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Whether a process lives; one that has ended, and that nobody has waited for, does not. */
export function isAlive(pid: number | string): boolean {
  return textOf(pid, 'cmdline') !== ''
}

/** The living processes of which the command line or the environment holds a text. */
export function processesWith(text: string, where: 'cmdline' | 'environ'): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => textOf(pid, where).includes(text) && isAlive(pid)).map(Number)
}

/** The process group of a process; 0 where there is no such process. */
export function groupOf(pid: number | string): number {
  const stat = textOf(pid, 'stat')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2] ?? 0)
}

/** The groups of all living processes. */
export function livingGroups(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isAlive(name))
    .map(groupOf)
}

/** Waits until this is so. What was killed takes a moment until it is gone; the time limit of the test ends the wait. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextTurn()
}

function textOf(pid: number | string, file: 'cmdline' | 'environ' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
