import { availableParallelism } from 'node:os'

export interface Task<Result = unknown> {
  readonly name: string
  /** Names of the tasks that must succeed first. Names of no task are ignored. */
  readonly dependsOn: readonly string[]
  run(): Promise<Result>
}

export type TaskOutcome<Result> =
  | { readonly state: 'succeeded'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'skipped'; readonly failedDependency: string }

export interface PoolOptions {
  /** Maximum number of tasks that run at the same time. Defaults to the number of cores. */
  readonly limit?: number
  /** Whether the other tasks continue after this error, except those that depend on the failed one. Defaults to never. */
  readonly mayContinueAfter?: (error: unknown) => boolean
}

/**
 * Runs tasks in parallel, each as soon as the tasks that it depends on have succeeded. Returns the outcomes by name, in the order of the
 * list. If the others may not continue after an error, no further task starts and the error is thrown once the running ones have ended.
 */
export async function runTasks<Result>(
  tasks: readonly Task<Result>[],
  { limit = availableParallelism(), mayContinueAfter = () => false }: PoolOptions = {},
): Promise<Map<string, TaskOutcome<Result>>> {
  const order = tasks.map(({ name }) => name)
  const names = new Set(order)
  const pending = new Set(tasks)
  const running = new Set<Promise<void>>()
  const outcomes = new Map<string, TaskOutcome<Result>>()
  const fatal: unknown[] = []

  const dependencies = (task: Task<Result>) => task.dependsOn.filter((name) => name !== task.name && names.has(name))
  const isReady = (task: Task<Result>) => dependencies(task).every((name) => outcomes.get(name)?.state === 'succeeded')
  const findFailedDependency = (task: Task<Result>) =>
    dependencies(task).find((name) => ['failed', 'skipped'].includes(outcomes.get(name)?.state ?? ''))
  const start = (task: Task<Result>) => {
    pending.delete(task)
    const run = task
      .run()
      .then((result) => void outcomes.set(task.name, { state: 'succeeded', result }))
      .catch((error: unknown) => {
        outcomes.set(task.name, { state: 'failed', error })
        if (!mayContinueAfter(error)) fatal.push(error)
      })
      .finally(() => running.delete(run))
    running.add(run)
  }
  const skip = (task: Task<Result>, failedDependency: string) => {
    pending.delete(task)
    outcomes.set(task.name, { state: 'skipped', failedDependency })
  }
  const skipBlockedTasks = () => {
    for (const task of pending) {
      const failedDependency = findFailedDependency(task)
      if (failedDependency !== undefined) skip(task, failedDependency)
    }
  }

  while (pending.size > 0 || running.size > 0) {
    skipBlockedTasks()
    for (const task of [...pending].filter(isReady)) if (fatal.length === 0 && running.size < limit) start(task)
    if (running.size > 0) await Promise.race(running)
    else if (fatal.length > 0 || ![...pending].some(findFailedDependency)) break
  }
  if (fatal.length > 0) throw fatal[0]
  return new Map([...outcomes].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}
