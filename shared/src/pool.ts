import { availableParallelism } from 'node:os'

export interface Task {
  readonly name: string
  /** Names of the tasks that have to end before; names of no task are ignored. */
  readonly after: readonly string[]
  work(): Promise<void>
}

/**
 * Runs tasks side by side, as many as the machine has cores, each after those it needs. The first failure is thrown once the
 * running tasks have ended; no new one starts after it.
 */
export async function pooled(tasks: readonly Task[], limit: number = availableParallelism()): Promise<void> {
  const waiting = new Set(tasks)
  const running = new Set<Promise<void>>()
  const unfinished = new Set(tasks.map(({ name }) => name))
  const failures: unknown[] = []

  const isReady = (task: Task) => !task.after.some((name) => name !== task.name && unfinished.has(name))
  const start = (task: Task) => {
    waiting.delete(task)
    const run = task
      .work()
      .then(() => void unfinished.delete(task.name))
      .catch((error: unknown) => void failures.push(error))
      .finally(() => running.delete(run))
    running.add(run)
  }

  while (waiting.size > 0 || running.size > 0) {
    for (const task of [...waiting].filter(isReady)) if (failures.length === 0 && running.size < limit) start(task)
    if (running.size === 0) break
    await Promise.race(running)
  }
  if (failures.length > 0) throw failures[0]
}
