import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { listPins } from '#shared/requirements/pins.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  index = await startIndex(
    ['eln-a', 'eln-b', 'eln-c'].flatMap((name) => [
      { name, version: '1.0' },
      { name, version: '2.0', uploaded: daysAgo(20) },
      { name, version: '3.0', uploaded: daysAgo(4) },
      { name, version: '4.0', uploaded: daysAgo(0) },
    ]),
  )
})
afterAll(async () => await index.close())

function repository(files: Record<string, string>) {
  const workspace = temporaryFolder('cooldown')
  writeTree(workspace, { 'requirements/base.in': 'eln-a\neln-b\neln-c\n', 'requirements/leaf.in': '-r base.in\n', ...files })
  return {
    workspace,
    run: async (inputs: Record<string, string>) =>
      await runInProcess({ workspace, env: index.env, inputs: { cache: 'off', ...inputs } }),
    lock: (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8'),
    versions: (name: string) =>
      listPins(readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')).map(({ version }) => version),
  }
}

const configuration = `[tool.eleanor.requirements]
exclude-newer = "10 days"
exclude-newer-package = { eln-b = "2 days", ELN_C = false }
`

test.each<Record<string, string>>([
  { engine: 'pip-compile' },
  { engine: 'pip-compile', 'generate-hashes': 'true' },
  { engine: 'uv' },
  { engine: 'uv', resolution: 'independent' },
])('%j: a cooldown and its exceptions choose versions, and leave no trace in the locks', async (inputs) => {
  const { run, versions, lock, workspace } = repository({ 'pyproject.toml': configuration })
  const { code, stdout } = await run(inputs)
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect([versions('base'), versions('leaf')]).toEqual([
    ['2.0', '3.0', '4.0'],
    ['2.0', '3.0', '4.0'],
  ])
  expect(lock('base')).not.toMatch(/exclude-newer|uploaded-prior-to|20\d\d-/)
  writeFileSync(join(workspace, 'pyproject.toml'), '')
  expect((await run({ ...inputs, mode: 'check' })).code).toBe(0)
})

test.each<Record<string, string>>([
  { engine: 'pip-compile' },
  { engine: 'pip-compile', resolution: 'independent' },
  { engine: 'uv' },
  { engine: 'uv', resolution: 'independent' },
])('%j: an upgrade stays in its range, and no other pin moves', async (inputs) => {
  const { run, versions, lock } = repository({})
  expect((await run({ ...inputs, 'exclude-newer': '2021-01-01' })).code).toBe(0)
  expect(versions('leaf')).toEqual(['1.0', '1.0', '1.0'])
  const { code, stdout } = await run({ ...inputs, 'upgrade-packages': 'eln-a >=1,<3, ELN_b' })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect([versions('base'), versions('leaf')]).toEqual([
    ['2.0', '4.0', '1.0'],
    ['2.0', '4.0', '1.0'],
  ])
  expect(lock('base')).not.toContain('<3')
  expect((await run({ ...inputs, mode: 'check' })).code).toBe(0)
  const impossible = await run({ ...inputs, 'upgrade-packages': 'eln-a>9' })
  expect([impossible.code, versions('base')]).toEqual([1, ['2.0', '4.0', '1.0']])
  expect(impossible.stdout).toMatch(/^::error.*eln-a/m)
})

test.each([
  [{ 'exclude-newer': '7 moons' }, '`exclude-newer` is `7 moons`, which is neither a date nor a time'],
  [{ 'exclude-newer-package': 'eln-a = soon' }, '`exclude-newer-package` is `soon`, which is neither a date nor a time'],
  [{ 'upgrade-packages': 'eln-a[x]<2' }, '`upgrade-packages` has `eln-a[x]<2`, which is not the name of a package'],
])('%j is rejected', async (inputs, message) => {
  const { code, stdout } = await repository({}).run(inputs)
  expect([code, stdout]).toEqual([1, expect.stringContaining(message)])
})
