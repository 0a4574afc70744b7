import { expect, test } from '@jest/globals'
import { untilAborted } from '#shared/concurrency/until-aborted.js'

test('work that ends is awaited', async () => {
  const { signal } = new AbortController()
  expect(await untilAborted(signal, () => Promise.resolve('done'))).toBe('done')
  await expect(untilAborted(signal, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
})

test('an aborted signal ends the wait for work that never ends, and starts none', async () => {
  const controller = new AbortController()
  const reason = new Error('cancelled')
  const started: string[] = []
  const wait = untilAborted(controller.signal, async () => {
    started.push('first')
    await Promise.withResolvers<undefined>().promise
  })
  controller.abort(reason)
  await expect(wait).rejects.toBe(reason)
  const later = untilAborted(controller.signal, () => Promise.resolve(started.push('second')))
  await expect(later).rejects.toBe(reason)
  expect(started).toEqual(['first'])
})
