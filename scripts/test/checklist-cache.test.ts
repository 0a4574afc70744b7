import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ResultsService } from '../../local/results-service/service.js'
import { startResultsService } from '../../local/results-service/service.js'
import { runFixture } from '../../shared/test/fixture-action/src/run.js'
import { runInProcess } from '../../shared/test/in-process/run-in-process.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'

/** Point 20 of docs/security-checklist.md and the faults of the cache service, with the real client against a service on loopback. */
let results: ResultsService
const place = temporaryFolder('cache')
const folder = join(place, 'content')

beforeEach(async () => {
  results = await startResultsService({ folder: temporaryFolder('results') })
})
afterEach(async () => await results.close())

/** Runs one step in this process, or in a separate one, which may run while another does. */
async function cache(deed: 'save' | 'restore', key: string, { mode = 'write', isSeparate = false } = {}) {
  if (deed === 'save') writeTree(place, { 'content/a': 'one' })
  const started = performance.now()
  const call = {
    action: 'shared/test/fixture-action',
    inputs: { do: deed, key, folder, mode: 'read-write' },
    workspace: place,
    env: {
      ACTIONS_RESULTS_URL: results.url,
      ACTIONS_RUNTIME_TOKEN: results.token,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_CACHE_MODE: mode,
    },
  }
  const { code, stdout, outputs } = await (isSeparate ? runAction(call) : runInProcess({ ...call, work: runFixture }))
  return {
    code,
    restored: outputs.restored === 'true',
    seconds: (performance.now() - started) / 1000,
    warnings: stdout.split('\n').filter((line) => line.startsWith('::warning')).length,
    errors: stdout.split('\n').filter((line) => line.startsWith('::error')).length,
  }
}
const fine = { code: 0, errors: 0 }

test.each([
  ['none', false],
  ['read', false],
  ['write', true],
])('20: with ACTIONS_CACHE_MODE=%s a save is kept: %s', async (mode, kept) => {
  expect(await cache('save', `saved-${mode}`, { mode })).toMatchObject(fine)
  expect(await cache('restore', `saved-${mode}`)).toMatchObject({ ...fine, restored: kept })
})

test.each(['none', 'write-only'])('20: with ACTIONS_CACHE_MODE=%s nothing is restored', async (mode) => {
  await cache('save', `read-${mode}`)
  expect(await cache('restore', `read-${mode}`, { mode })).toMatchObject({ ...fine, restored: false })
})

test.each([
  ['fault 1: a service that answers 500', { status: 500 }],
  ['fault 2: a service that limits', { status: 429 }],
])('%s for ever is a miss with one warning, in seconds', async (_, answer) => {
  results.inject({ method: 'GetCacheEntryDownloadURL', times: 99, ...answer })
  const { seconds, warnings, ...rest } = await cache('restore', 'whatever')
  expect(rest).toEqual({ ...fine, restored: false })
  // Of two calls, the second finds that the service is not used any more.
  expect(warnings).toBe(1)
  expect(seconds).toBeLessThan(10)
})

test('fault 4: a corrupt archive is a cache miss and leaves nothing behind', async () => {
  await cache('save', 'garbage')
  results.inject({ method: 'GetBlob', status: 200, body: 'this is no archive', times: 99 })
  expect(await cache('restore', 'garbage')).toMatchObject({ ...fine, restored: false })
  expect(existsSync(folder)).toBe(false)
})

test('fault 5: a cache service that denies access causes no error', async () => {
  results.inject({
    method: 'CreateCacheEntry',
    status: 403,
    body: '{"code":"permission_denied","msg":"cache write denied: read only"}',
  })
  expect(await cache('save', 'denied')).toMatchObject(fine)
})

test('fault 6: two jobs that save the same key both succeed', async () => {
  let second: unknown
  // Both jobs of this test share a folder, so the second one starts when the first has read it.
  results.inject({
    method: 'FinalizeCacheEntryUpload',
    before: async () => {
      second = await cache('save', 'same')
    },
  })
  const first = await cache('save', 'same', { isSeparate: true })
  expect([first, second]).toEqual(Array(2).fill(expect.objectContaining({ ...fine, warnings: 0 })))
  expect(await cache('restore', 'same')).toMatchObject({ restored: true })
})
