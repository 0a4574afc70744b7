import { UserError } from '#shared/errors.js'

export type Outcome<Result> =
  | { readonly state: 'built'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: UserError }
  | { readonly state: 'skipped'; readonly because: string }

interface Task {
  readonly name: string
  /** Names of tasks that stand before it in the list. */
  readonly needs: readonly string[]
}

/**
 * Does the tasks, at most `limit` at once, each as soon as what it needs is done. A `UserError` fails that task and skips what
 * needs it; the others go on. Any other error, such as a cancellation, ends the whole at once.
 */
export async function schedule<Each extends Task, Result>(
  tasks: readonly Each[],
  limit: number,
  work: (task: Each) => Promise<Result>,
): Promise<Map<string, Outcome<Result>>> {
  const slot = createSlots(limit)
  const outcomes = new Map<string, Promise<Outcome<Result>>>()
  const perform = async (task: Each): Promise<Outcome<Result>> => {
    for (const need of task.needs) if ((await outcomes.get(need))?.state !== 'built') return { state: 'skipped', because: need }
    try {
      return { state: 'built', result: await slot(async () => await work(task)) }
    } catch (error) {
      if (error instanceof UserError) return { state: 'failed', error }
      throw error
    }
  }
  for (const task of tasks) outcomes.set(task.name, perform(task))
  const settled = await Promise.all([...outcomes].map(async ([name, outcome]) => [name, await outcome] as const))
  return new Map(settled)
}

function createSlots(limit: number) {
  let free = limit
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free--
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
