import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createCache } from '#shared/cache/cache.js'
import { createLog } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import type { ResultsService } from '../../../local/results-service/service.js'
import { startResultsService } from '../../../local/results-service/service.js'
import { runFixture } from '../fixture-action/src/run.js'
import { runInProcess } from '../in-process/run-in-process.js'
import { runAction, temporaryFolder, writeTree } from '../support/run-action.js'

let results: ResultsService
const workspace = temporaryFolder('workspace')

// Each test has its own service, so that no fault and no entry of one affects another.
beforeEach(async () => {
  results = await startResultsService({ folder: temporaryFolder('results') })
})
afterEach(async () => await results.close())

interface CacheOptions {
  readonly mode?: string
  /** Whether the step runs in a separate process, as its end is part of the test. */
  readonly isSeparate?: boolean
}

async function runCache(
  command: 'save' | 'save-raw' | 'restore',
  key: string,
  folder: string,
  { mode = 'read-write', isSeparate = false }: CacheOptions = {},
) {
  const env = { ACTIONS_RESULTS_URL: `${results.url}/`, ACTIONS_RUNTIME_TOKEN: results.token, ACTIONS_CACHE_SERVICE_V2: 'true' }
  const call = { action: 'shared/test/fixture-action', inputs: { do: command, key, folder, mode }, workspace, env }
  const { code, stdout, outputs } = await (isSeparate ? runAction(call) : runInProcess({ ...call, work: runFixture }))
  expect(code).toBe(0)
  return {
    restored: outputs.restored === 'true',
    again: outputs.again === 'true',
    warnings: stdout.split('\n').filter((line) => line.startsWith('::warning::')),
  }
}

function folderWith(files: Record<string, string>): string {
  const folder = join(temporaryFolder('cache'), 'content')
  mkdirSync(folder)
  writeTree(folder, files)
  return folder
}

test('a saved folder is restored completely, with nested files', async () => {
  const folder = folderWith({ a: 'one', 'deep/er/b': 'two' })
  await runCache('save', 'whole', folder)
  rmSync(folder, { recursive: true })
  expect(await runCache('restore', 'whole', folder)).toEqual({ restored: true, again: true, warnings: [] })
  expect(readFileSync(join(folder, 'deep/er/b'), 'utf8')).toBe('two')
})

test('if the environment names no service, the client is not loaded', async () => {
  const messages: string[] = []
  const log = { ...createLog(createStdoutWriter(process.stdout)), info: (text: string) => void messages.push(text) }
  const load = () => Promise.reject(new Error('loaded'))
  const [none, one] = [{ ACTIONS_RESULTS_URL: '' }, { ACTIONS_RESULTS_URL: 'https://results.example/' }]
  const folder = folderWith({})
  const withoutService = createCache({ log, mode: 'read-write', env: none }, load)
  expect(await withoutService.restore('key', folder)).toBe(false)
  await withoutService.save('key', folder)
  expect(messages).toEqual(['No cache service is available: nothing is restored or saved.'])
  await createCache({ log: { ...log, warning: (text) => void messages.push(text) }, mode: 'read-write', env: one }, load).save(
    'key',
    folder,
  )
  expect(messages.slice(1)).toEqual(['The cache is disabled from now on: saving key failed (loaded)'])
})

test('a key that was never saved is a miss, without a warning', async () => {
  expect(await runCache('restore', 'never', folderWith({}))).toEqual({ restored: false, again: false, warnings: [] })
})

test('an entry that was saved under another key is not used and leaves nothing behind', async () => {
  const folder = folderWith({ a: 'one' })
  await runCache('save', 'honest', folder)
  await runCache('save-raw', 'other', folder)
  const { restored, warnings } = await runCache('restore', 'other', folder)
  const warning = '::warning::The cache entry other is damaged and was not used (its content differs from its manifest)'
  expect({ restored, warnings, left: readdirSync(join(folder, '..')) }).toEqual({
    restored: false,
    warnings: [warning, warning],
    left: [],
  })
})

test.each([
  ['off', false],
  ['read', false],
  ['read-write', true],
])('with mode %s an entry is saved: %p', async (mode, expected) => {
  const folder = folderWith({ a: mode })
  await runCache('save', `mode-${mode}`, folder, { mode })
  const { restored } = await runCache('restore', `mode-${mode}`, folder)
  expect(restored).toBe(expected)
})

test('a service that does not answer costs one time limit and one warning, and the step ends', async () => {
  results.inject({ method: 'GetCacheEntryDownloadURL', delayMs: 60_000, times: 9 })
  const started = performance.now()
  const { restored, warnings } = await runCache('restore', 'slow', folderWith({}), { isSeparate: true })
  expect({ restored, warnings }).toEqual({
    restored: false,
    warnings: ['::warning::The cache is disabled from now on: looking for slow failed (no answer within 3 s)'],
  })
  expect(performance.now() - started).toBeLessThan(10_000)
})
