import { expect, test } from '@jest/globals'
import { runTasks } from '#shared/concurrency/task-pool.js'
import { UserError } from '#shared/errors.js'

test('a failure skips the tasks that need it, the others still run, and at most two run at once', async () => {
  const tasks = [
    { name: 'a', dependsOn: [] },
    { name: 'b', dependsOn: [] },
    { name: 'c', dependsOn: [] },
    { name: 'd', dependsOn: ['b'] },
    { name: 'e', dependsOn: ['d', 'a'] },
    { name: 'f', dependsOn: ['c'] },
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
  expect(outcomes.get('e')).toMatchObject({ failedDependency: 'd' })
  expect(order.indexOf('f')).toBeGreaterThan(order.indexOf('c'))
  expect(most).toBe(2)
})

test('an error that the pool may not continue after is thrown', async () => {
  const run = async () => await Promise.reject(new TypeError('a bug'))
  const options = { limit: 2, mayContinueAfter: (error: unknown) => error instanceof UserError }
  await expect(runTasks([{ name: 'a', dependsOn: [], run }], options)).rejects.toThrow('a bug')
})

test('tasks wait for the tasks they depend on, and the first failure stops the others', async () => {
  const done: string[] = []
  const task = (name: string, ...after: string[]) => ({
    name,
    dependsOn: after,
    run: async () => await Promise.resolve(void done.push(name)),
  })
  await runTasks([task('child', 'parent', 'elsewhere'), task('grandchild', 'child'), task('parent')], { limit: 2 })
  expect(done).toEqual(['parent', 'child', 'grandchild'])

  const failing = { name: 'bad', dependsOn: [], run: async () => await Promise.reject(new Error('bad')) }
  await expect(runTasks([failing, task('never', 'bad')], { limit: 2 })).rejects.toThrow('bad')
  expect(done).not.toContain('never')
})

test('if the others may continue, only tasks that depend on a failed one are skipped', async () => {
  const fails = { name: 'bad', dependsOn: [], run: async () => await Promise.reject(new UserError('bad')) }
  const passes = (name: string, ...after: string[]) => ({ name, dependsOn: after, run: async () => await Promise.resolve(name) })
  const outcomes = await runTasks([passes('grandchild', 'child'), passes('child', 'bad'), passes('other'), fails], {
    limit: 1,
    mayContinueAfter: (error) => error instanceof UserError,
  })
  expect([...outcomes]).toEqual([
    ['grandchild', { state: 'skipped', failedDependency: 'child' }],
    ['child', { state: 'skipped', failedDependency: 'bad' }],
    ['other', { state: 'succeeded', result: 'other' }],
    ['bad', { state: 'failed', error: new UserError('bad') }],
  ])
})
