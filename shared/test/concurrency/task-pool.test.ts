import { expect, test } from '@jest/globals'
import { runTasks } from '#shared/concurrency/task-pool.js'
import { UserError } from '#shared/errors.js'

test('a failure skips the tasks that need it, the others still run, and at most two run at once', async () => {
  const tasks = [
    { name: 'a', after: [] },
    { name: 'b', after: [] },
    { name: 'c', after: [] },
    { name: 'd', after: ['b'] },
    { name: 'e', after: ['d', 'a'] },
    { name: 'f', after: ['c'] },
  ]
  let [running, most] = [0, 0]
  const order: string[] = []
  const run = async (name: string) => {
    most = Math.max(most, ++running)
    await new Promise(setImmediate)
    running--
    order.push(name)
    if (name === 'b') throw new UserError('b failed')
    return name
  }
  const outcomes = await runTasks(
    tasks.map((task) => ({ ...task, run: async () => await run(task.name) })),
    { limit: 2, mayContinueAfter: (error) => error instanceof UserError },
  )
  const states = Object.fromEntries([...outcomes].map(([name, { state }]) => [name, state]))
  expect(states).toEqual({ a: 'succeeded', b: 'failed', c: 'succeeded', d: 'skipped', e: 'skipped', f: 'succeeded' })
  expect(outcomes.get('e')).toMatchObject({ because: 'd' })
  expect(order.indexOf('f')).toBeGreaterThan(order.indexOf('c'))
  expect(most).toBe(2)
})

test('an error that the pool may not continue after is thrown', async () => {
  const run = async () => await Promise.reject(new TypeError('a bug'))
  const options = { limit: 2, mayContinueAfter: (error: unknown) => error instanceof UserError }
  await expect(runTasks([{ name: 'a', after: [], run }], options)).rejects.toThrow('a bug')
})
