import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readStamp } from '../../src/lockfile/stamp.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  // All files of this index were uploaded on 2020-01-01.
  index = await startIndex([
    { name: 'app', version: '1.0' },
    { name: 'low', version: '1.0' },
  ])
})
afterAll(async () => await index.close())

function repository(configuration = '') {
  const workspace = temporaryFolder('lasting')
  writeTree(workspace, { 'requirements/in/base.in': 'app\n', 'requirements/in/leaf.in': '-r base.in\nlow\n' })
  const configure = (text: string) =>
    text === '' ? undefined : writeTree(workspace, { 'pyproject.toml': `[tool.eleanor.requirements]\n${text}\n` })
  configure(configuration)
  return {
    configure,
    run: async (inputs: Record<string, string>, env: Record<string, string> = {}) =>
      await runInProcess({ workspace, inputs, env: { ...index.env, ...env } }),
    lock: (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8'),
  }
}

test.each(['pip-compile', 'uv'])('%s: hashes are kept by the configuration, and their loss is reported', async (engine) => {
  const { configure, run, lock } = repository('generate-hashes = true')
  await run({ engine })
  const kept = await run({ engine, mode: 'upgrade' })
  expect([kept.code, kept.stdout]).toEqual([0, expect.not.stringContaining('no longer')])
  expect(lock('leaf')).toContain('--hash')

  configure('generate-hashes = false')
  const lost = await run({ engine, mode: 'upgrade' })
  expect(lost.stdout).toContain(
    '::warning::requirements/base.txt, requirements/leaf.txt no longer have hashes, because `generate-hashes` is not set. To keep them',
  )
  expect(lock('leaf')).not.toContain('--hash')
})

test('the loss of markers for all platforms is reported', async () => {
  const { run } = repository()
  expect((await run({ engine: 'uv', universal: 'true' })).code).toBe(0)
  expect((await run({ engine: 'uv' })).stdout).toContain(
    'no longer have markers for all platforms, because `universal` is not set',
  )
})

test.each(['pip-compile', 'uv'])('%s: a date limit of one run chooses versions and leaves no trace', async (engine) => {
  const { run, lock } = repository()
  const limited = await run({ engine, mode: 'upgrade', 'exclude-newer': '2019-01-01' })
  expect([limited.code, limited.stdout]).toEqual([1, expect.stringContaining('app')])
  expect((await run({ engine, mode: 'upgrade', 'exclude-newer': '2026-01-01' })).code).toBe(0)
  const dated = lock('leaf')
  expect((await run({ engine, mode: 'check' })).code).toBe(0)
  expect((await run({ engine, mode: 'upgrade' })).code).toBe(0)
  expect(lock('leaf')).toBe(dated)
})

test.each(['pip-compile', 'uv'])('%s: a date limit of the configuration lasts, also beside one of a run', async (engine) => {
  const { configure, run, lock } = repository('exclude-newer = 2026-01-01')
  expect((await run({ engine })).code).toBe(0)
  expect(readStamp(lock('leaf'))?.options).toContain('=2026-01-01')
  expect((await run({ engine, mode: 'upgrade', 'exclude-newer': '2025-01-01' })).code).toBe(0)
  expect((await run({ engine, mode: 'check' })).code).toBe(0)
  configure('exclude-newer = 2026-02-01')
  const { code, stdout } = await run({ engine, mode: 'check' })
  expect([code, stdout]).toEqual([1, expect.stringContaining('=2026-01-01`, now it is')])
})

test('the command of the environment does not change the header', async () => {
  const { run, lock } = repository()
  await run({ 'generate-hashes': 'true' }, { CUSTOM_COMPILE_COMMAND: 'make locks' })
  expect(lock('leaf')).toContain('#    pip-compile ')
})

test.each([
  ['unsafe-packages', '--extra-index-url=https://example.com', 'compile'],
  ['upgrade-packages', 'numpy[a]', 'compile'],
  ['packages', '-r', 'explain'],
  ['unsafe-packages', 'a/b', 'check'],
])('%s: %s is not the name of a package', async (name, value, mode) => {
  const { run } = repository()
  const { code, stdout } = await run({ mode, [name]: value })
  const error = `Input \`${name}\` has \`${value}\`, which is not the name of a package. Use a name such as numpy`
  expect([code, stdout]).toEqual([1, expect.stringContaining(error)])
})
