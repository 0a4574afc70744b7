/** A child process that leads its own process group. */
export interface GroupLeader {
  readonly pid?: number | undefined
  kill(signal: NodeJS.Signals): boolean
  once(event: 'exit', listener: () => void): unknown
}

/** Sends SIGTERM to the child's process group, and SIGKILL if the child has not exited within the grace time. */
export function stopGroup(child: GroupLeader, graceMs: number): void {
  killGroup(child, 'SIGTERM')
  const timer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs)
  child.once('exit', () => clearTimeout(timer))
}

/** Sends a signal to the process group that the child leads. On Windows, which has no groups, only to the child. */
export function killGroup(child: GroupLeader, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (error) {
    // ESRCH: no process is left in the group.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
