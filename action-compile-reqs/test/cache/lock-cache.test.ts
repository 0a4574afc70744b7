import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ResultsService } from '../../../local/results-service/service.js'
import { startResultsService } from '../../../local/results-service/service.js'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex
let results: ResultsService
const temp = temporaryFolder('runner')

beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'top', version: '1.0', requires: ['low'] },
    { name: 'low', version: '1.0' },
    { name: 'low', version: '1.1' },
  ])
  results = await startResultsService({ folder: temporaryFolder('results') })
})
afterAll(async () => {
  await results.close()
  await index.close()
})

function repository(sources: Record<string, string>): string {
  const workspace = temporaryFolder('lock-cache')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/in/${name}.in`, text])))
  return workspace
}

/** For tests in which it decides nothing what compiles: uv takes a tenth of the time. */
const uv = { engine: 'uv' }
const sources = { a: 'top\n', b: '-r a.in\nlow<1.1\n' }
const lock = (workspace: string, name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')

async function compile(workspace: string, inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
  const service = { ACTIONS_RESULTS_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token, ACTIONS_CACHE_SERVICE_V2: 'true' }
  const requestsBefore = index.requests.length
  const result = await runInProcess({
    inputs: { cache: 'read-write', ...inputs },
    workspace,
    // All jobs have the same temporary folder.
    temp,
    env: { ...index.env, ...service, ...env },
  })
  const warnings = result.stdout.split('\n').filter((line) => line.startsWith('::warning'))
  return {
    ...result,
    warnings,
    hit: result.stdout.includes('locks from the cache'),
    requests: index.requests.length - requestsBefore,
  }
}

test('the same files give the same locks without engine and index; other files are compiled', async () => {
  const first = repository(sources)
  expect(await compile(first)).toMatchObject({ code: 0, hit: false, warnings: [] })
  const second = repository(sources)
  const again = await compile(second)
  expect(again).toMatchObject({ code: 0, hit: true, requests: 0, warnings: [] })
  expect(again.outputs.changed).toBe('true')
  for (const name of ['a', 'b']) expect(lock(second, name)).toBe(lock(first, name))
  expect((await compile(second, { mode: 'check' })).code).toBe(0)

  const other = repository({ ...sources, b: '-r a.in\nlow<1.1 # other\n' })
  expect(await compile(other)).toMatchObject({ code: 0, hit: false })
  // Existing locks are part of the key.
  const older = repository(sources)
  cpSync(join(first, 'requirements/a.txt'), join(older, 'requirements/a.txt'))
  expect(await compile(older)).toMatchObject({ code: 0, hit: false })
  // So are the settings.
  expect(await compile(repository(sources), { resolution: 'independent' })).toMatchObject({ code: 0, hit: false })
})

test('an upgrade is not cached, unless `exclude-newer` limits the versions', async () => {
  for (const [limit, expected] of [
    ['', false],
    ['2026-01-01', true],
  ] as const) {
    const workspaces = [repository({ a: 'low\n' }), repository({ a: 'low\n' })]
    const hits: boolean[] = []
    for (const workspace of workspaces)
      hits.push((await compile(workspace, { ...uv, mode: 'upgrade', 'exclude-newer': limit })).hit)
    expect(hits).toEqual([false, expected])
  }
})

test('an upgrade that finds nothing newer writes no lock, and says that all are up to date', async () => {
  const workspace = repository(sources)
  await compile(workspace, uv)
  const written = statSync(join(workspace, 'requirements/a.txt')).ino
  const { code, outputs, stdout, summary } = await compile(workspace, { ...uv, mode: 'upgrade' })
  expect({ code, changed: outputs.changed, diff: outputs.diff }).toEqual({ code: 0, changed: 'false', diff: '{}' })
  expect(statSync(join(workspace, 'requirements/a.txt')).ino).toBe(written)
  expect(stdout).toContain('All 2 locks are up to date.')
  expect(summary).toContain('All locks are up to date')
  expect(summary).not.toContain('compiled')
})

test('locks that depend on files of a project are not cached', async () => {
  const project = { 'lib/pyproject.toml': '[project]\nname = "lib"\nversion = "1"\ndependencies = ["low"]\n' }
  const hits: boolean[] = []
  for (let round = 0; round < 2; round++) {
    const workspace = repository({ a: '--no-build-isolation\n./lib\n' })
    writeTree(workspace, project)
    hits.push((await compile(workspace)).hit)
  }
  expect(hits).toEqual([false, false])
})

test.each<[string, (texts: Record<string, string>) => void, string]>([
  [
    'a file outside',
    (texts) => (texts['requirements/../evil.txt'] = 'x'),
    'it contains a file that is not a lock of these layers',
  ],
  ['no lock of a layer', (texts) => delete texts['requirements/a.txt'], 'it does not contain requirements/a.txt'],
  [
    'an option among the pins',
    (texts) => (texts['requirements/a.txt'] = `${texts['requirements/a.txt'] ?? ''}--index-url https://evil.example/simple\n`),
    'requirements/a.txt contains more than pins',
  ],
  [
    'another pin',
    (texts) => (texts['requirements/a.txt'] = (texts['requirements/a.txt'] ?? '').replace('low==1.0', 'low==1.1')),
    'requirements/a.txt would be stale: its pins were edited',
  ],
])('an entry with %s is not used, and none of it is written', async (name, change, reason) => {
  const files = { ...sources, a: `top # ${name}\n` }
  const first = repository(files)
  const [, key = ''] = /same files and settings \((\S+)\)/.exec((await compile(first, uv)).stdout) ?? []
  // An attacker who can write to the cache replaces this entry, with a matching manifest.
  const texts = Object.fromEntries(['a', 'b'].map((each) => [`requirements/${each}.txt`, lock(first, each)]))
  change(texts)
  const folder = join(temp, 'eleanor-cache', `locks-${key.split('-').at(-1)}`)
  writeTree(folder, { 'locks.json': JSON.stringify(texts) })
  const poisoned = await startResultsService({ folder: temporaryFolder('poisoned') })
  const env = { ACTIONS_RESULTS_URL: poisoned.url, ACTIONS_RUNTIME_TOKEN: poisoned.token, ACTIONS_CACHE_SERVICE_V2: 'true' }
  await runAction({
    action: 'shared/test/fixture-action',
    inputs: { do: 'save', key, folder, mode: 'read-write' },
    workspace: first,
    env,
  })
  rmSync(folder, { recursive: true })
  const second = repository(files)
  const result = await compile(second, uv, env)
  await poisoned.close()
  expect(result.warnings).toEqual([`::warning::The cache entry ${key} was not used: ${reason}`])
  expect({ code: result.code, hit: result.hit }).toEqual({ code: 0, hit: false })
  for (const each of ['a', 'b']) expect(lock(second, each)).toBe(lock(first, each))
  expect(existsSync(join(second, 'evil.txt'))).toBe(false)
})

test('without a cache service it works and reports that once', async () => {
  const workspace = repository({ a: 'top # alone\n' })
  const { code, stdout, warnings } = await compile(workspace, uv, { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_SERVICE_V2: '' })
  expect([code, stdout.match(/No cache service/g), warnings]).toEqual([0, ['No cache service'], []])
})
