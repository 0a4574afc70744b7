import { expect, test } from '@jest/globals'
import { runTasks } from '#shared/concurrency/task-pool.js'
import { UserError } from '#shared/errors.js'

test('tasks wait for the tasks they depend on, and the first failure stops the others', async () => {
  const done: string[] = []
  const task = (name: string, ...after: string[]) => ({
    name,
    after,
    run: async () => await Promise.resolve(void done.push(name)),
  })
  await runTasks([task('child', 'parent', 'elsewhere'), task('grandchild', 'child'), task('parent')], { limit: 2 })
  expect(done).toEqual(['parent', 'child', 'grandchild'])

  const failing = { name: 'bad', after: [], run: async () => await Promise.reject(new Error('bad')) }
  await expect(runTasks([failing, task('never', 'bad')], { limit: 2 })).rejects.toThrow('bad')
  expect(done).not.toContain('never')
})

test('if the others may continue, only tasks that depend on a failed one are skipped', async () => {
  const fails = { name: 'bad', after: [], run: async () => await Promise.reject(new UserError('bad')) }
  const passes = (name: string, ...after: string[]) => ({ name, after, run: async () => await Promise.resolve(name) })
  const outcomes = await runTasks([passes('grandchild', 'child'), passes('child', 'bad'), passes('other'), fails], {
    limit: 1,
    mayContinueAfter: (error) => error instanceof UserError,
  })
  expect([...outcomes]).toEqual([
    ['grandchild', { state: 'skipped', because: 'child' }],
    ['child', { state: 'skipped', because: 'bad' }],
    ['other', { state: 'succeeded', result: 'other' }],
    ['bad', { state: 'failed', error: new UserError('bad') }],
  ])
})
