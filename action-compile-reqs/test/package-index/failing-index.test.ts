import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { Fault, LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const engines = ['pip-compile', 'uv']
let index: LocalIndex

beforeAll(async () => {
  await installEngines()
})
beforeEach(async () => {
  index = await startIndex([
    { name: 'top', version: '1.0', requires: ['low>=1'] },
    { name: 'low', version: '1.0' },
    { name: 'low', version: '1.1' },
  ])
})
afterEach(async () => await index.close())

function repository(requirement: string): string {
  const workspace = temporaryFolder('bad-index')
  writeTree(workspace, { 'requirements/in/a.in': `${requirement}\n`, 'requirements/in/b.in': '-r a.in\n' })
  return workspace
}

async function compile(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const workspace = repository('top')
  const result = await runInProcess({ inputs, workspace, env: { ...index.env, ...env } })
  const locks = readdirSync(`${workspace}/requirements`, { recursive: true }).filter((name) => String(name).endsWith('.txt'))
  // The runner consumes these lines; they list what to mask.
  const shown = result.stdout.replaceAll(/^::add-mask::.*$/gm, '')
  expect(shown + result.summary).not.toMatch(/hunter2|Traceback/)
  return { ...result, locks, errors: result.stdout.split('\n').filter((line) => line.startsWith('::error')) }
}

const once = { PIP_RETRIES: '0', UV_HTTP_RETRIES: '0' }
const quick = { ...once, PIP_DEFAULT_TIMEOUT: '1', UV_HTTP_TIMEOUT: '1' }

test.each<[string, Fault, RegExp, string[]?]>([
  [
    'a missing page',
    { path: '/simple/low', answer: 404 },
    /HOST\/simple\/low\/ from the package index: 404[^(]*\. Check the package name/,
  ],
  [
    'a page behind a gateway',
    { path: '/simple/low', answer: 502 },
    /HOST\/simple\/low\/ from the package index: 502[^(]* \(3 attempts\)\. /,
    // The same with pip-compile: see the pages that are no conflict.
    ['uv'],
  ],
  [
    'a file behind a gateway',
    { path: '/files/low', answer: 503 },
    /HOST\/files\/low-1\.1\S+whl from the package index: 503[^(]* \(3 attempts\)/,
  ],
  // The first page that is requested, because on a busy machine any other may be late too.
  [
    'no response',
    { path: '/simple/top', answer: 'hang' },
    /HOST\/simple\/top\/ from the package index: timed out \(3 attempts\)/,
  ],
])('%s: one error with host, path and status, and nothing is written', async (_, fault, message, only = engines) => {
  index.break(fault)
  const text = new RegExp(`::error::Could not fetch ${message.source.replace('HOST', index.host)}`)
  const results = await Promise.all(only.map(async (engine) => await compile({ engine }, fault.answer === 'hang' ? quick : once)))
  for (const { code, errors, locks } of results) {
    expect(errors).toEqual([expect.stringMatching(text)])
    expect({ code, locks }).toEqual({ code: 1, locks: [] })
  }
})

test.each<[string, string, Omit<Fault, 'path'>]>([
  ['pip-compile', '429 with Retry-After', { answer: 429, times: 1, headers: { 'retry-after': '1' } }],
  ['uv', 'a lost connection', { answer: 'reset', times: 1 }],
])('%s: one failure (%s) is retried', async (engine, _, fault) => {
  index.break({ path: '/simple/low', ...fault })
  const { code, stdout, locks } = await compile({ engine }, once)
  expect([code, stdout, locks]).toEqual([0, expect.stringContaining('Retrying in'), ['a.txt', 'b.txt']])
})

test.each([
  ['pip-compile', 'joint'],
  ['pip-compile', 'independent'],
  ['uv', 'joint'],
])('%s, %s: an unreadable page is no conflict: no pin moves, and a lasting failure is an error', async (engine, resolution) => {
  const workspace = temporaryFolder('outage')
  writeTree(workspace, { 'requirements/in/a.in': 'low<2\n', 'requirements/a.txt': 'low==1.0\n' })
  const run = async () =>
    await runInProcess({
      inputs: { engine, resolution, cache: 'off' },
      workspace,
      env: { ...index.env, ...once, UV_NO_CACHE: '1' },
    })
  index.break({ path: '/simple/low', answer: 502 })
  const down = await run()
  const error = `^::error::Could not fetch ${index.host}/simple/low/ from the package index: 502[^(]* \\(3 attempts\\)\\. `
  expect([down.code, down.stdout]).toEqual([1, expect.stringMatching(new RegExp(error, 'm'))])
  expect(readFileSync(`${workspace}/requirements/a.txt`, 'utf8')).toBe('low==1.0\n')

  index.break({ path: '/simple/low', answer: 502, times: 2 })
  const { code, stdout } = await run()
  expect([code, stdout]).toEqual([0, expect.not.stringContaining('Dropping')])
  expect(stdout).toContain('Retrying in')
  expect(readFileSync(`${workspace}/requirements/a.txt`, 'utf8')).toMatch(/^low==1\.0$/m)
})

test('pip-compile: a second index that fails does not lower a version', async () => {
  const other = await startIndex([{ name: 'low', version: '0.9' }])
  try {
    index.break({ path: '/simple/low', answer: 503, times: 1 })
    const { code, stdout } = await compile({ 'extra-index-url': other.env.PIP_INDEX_URL ?? '', cache: 'off' }, once)
    expect([code, stdout]).toEqual([0, expect.stringContaining('Retrying in')])
    index.break({ path: '/simple/low', answer: 503 })
    const down = await compile({ 'extra-index-url': other.env.PIP_INDEX_URL ?? '', cache: 'off' }, once)
    expect(down.errors).toEqual([expect.stringContaining(`${index.host}/simple/low/ from the package index: 503`)])
  } finally {
    await other.close()
  }
})

test('pip-compile with independent layers: the error has the status too', async () => {
  index.break({ path: '/simple/low', answer: 404 })
  const { errors } = await compile({ resolution: 'independent' }, once)
  expect(errors).toEqual([expect.stringContaining(`${index.host}/simple/low/ from the package index: 404`)])
})

test.each(['joint', 'independent'])(
  '%s: a file with another hash than the page lists fails at once and is not requested again',
  async (resolution) => {
    index.break({ path: '/files/low', answer: 'other' })
    const { code, errors, locks } = await compile({ resolution })
    expect(errors).toEqual([
      expect.stringMatching(
        /\/files\/low-1\.1\S+whl from the package index: the file has SHA-256 \w{64}, but the index lists \w{64}/,
      ),
    ])
    expect({ code, locks }).toEqual({ code: 1, locks: [] })
    const requests = index.requests.filter((path) => path.startsWith('/files/low'))
    expect(requests.length).toBeLessThanOrEqual(resolution === 'joint' ? 1 : 2)
  },
)

test.each(engines)('%s: an index that never responds takes no longer than the limit, and the error names it', async (engine) => {
  index.break({ path: '/simple', answer: 'hang' })
  const started = performance.now()
  const { code, errors, locks } = await compile({ engine, 'timeout-minutes': '0.05' })
  expect(performance.now() - started).toBeLessThan(12_000)
  expect(errors).toEqual([
    expect.stringMatching(
      new RegExp(
        `::error::The resolution took longer than \`timeout-minutes: 0.05\`. The package index was ${index.host}/simple`,
      ),
    ),
  ])
  expect({ code, locks }).toEqual({ code: 1, locks: [] })
})

test.each([
  ['pip-compile', 'requirements', 'a.txt', 'low==1\\.1'],
  ['uv', 'requirements', 'a.txt', 'low==1\\.1'],
  ['pip-compile', 'pylock', 'pylock.a.toml', 'low==1\\.1 \\(low-1\\.1-py3-none-any\\.whl\\)'],
  ['uv', 'pylock', 'pylock.a.toml', 'low==1\\.1 \\(low-1\\.1-py3-none-any\\.whl\\)'],
])(
  '%s, %s: files that were replaced after the lock was compiled are rejected, unless the package may be upgraded',
  async (...[engine, format, lock, what]) => {
    const workspace = temporaryFolder('replaced')
    writeTree(workspace, { 'requirements/in/a.in': 'top\n' })
    const run = async ({ env }: LocalIndex, more: Record<string, string> = {}) =>
      await runInProcess({
        inputs: { engine, format, 'generate-hashes': 'true', cache: 'off', ...more },
        workspace,
        env,
      })
    expect((await run(index)).code).toBe(0)
    const before = readFileSync(`${workspace}/requirements/${lock}`, 'utf8')
    const replaced = await startIndex([
      { name: 'top', version: '1.0', requires: ['low>=1'] },
      { name: 'low', version: '1.1', extras: ['evil'] },
    ])
    try {
      writeTree(workspace, { 'requirements/in/a.in': 'top>=1\n' })
      const { code, stdout } = await run(replaced)
      expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
        expect.stringMatching(
          new RegExp(
            `^::error file=requirements/${lock},line=\\d+::The hashes of ${what} do not match those in requirements/${lock}:\\d+\\. The lock lists sha256:`,
          ),
        ),
      ])
      expect([code, readFileSync(`${workspace}/requirements/${lock}`, 'utf8')]).toEqual([1, before])
      expect((await run(replaced, { 'upgrade-packages': 'low' })).code).toBe(0)
    } finally {
      await replaced.close()
    }
  },
)
