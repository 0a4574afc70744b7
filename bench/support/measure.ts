import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Runs one program and returns its wall time in milliseconds. */
export function time(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): number {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`)
  return performance.now() - started
}

export const best = (times: readonly number[]): number => Math.min(...times)
export const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

export function show(name: string, times: readonly number[], more = ''): void {
  console.log(`${name.padEnd(52)} ${best(times).toFixed(0).padStart(6)} ${median(times).toFixed(0).padStart(6)}${more}`)
}

/** Makes a Git repository of a folder, with all files in one commit. */
export function commitAll(workspace: string): void {
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-mx'],
  ])
    time('git', args, workspace)
}

/**
 * Processor time of the ended children of this process, or of another process with its ended children, in milliseconds. Source:
 * proc_pid_stat(5), utime, stime, cutime and cstime.
 */
export function processorTime(pid = 'self'): number {
  const [, values = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
  const fields = values.split(' ').slice(pid === 'self' ? 13 : 11, 15)
  return fields.reduce((sum, field) => sum + Number(field), 0) * 10
}

/** Wall and processor times of several runs, in milliseconds. */
export interface Times {
  readonly wall: number[]
  readonly processor: number[]
}

export function noTimes(): Times {
  return { wall: [], processor: [] }
}

/** Measures one run. */
export async function measure({ wall, processor }: Times, run: () => unknown): Promise<void> {
  const [started, before] = [performance.now(), processorTime()]
  await run()
  wall.push(performance.now() - started)
  processor.push(processorTime() - before)
}
