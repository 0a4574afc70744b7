import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { listPins } from '#shared/requirements/pins.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readCompileInputs } from '../../src/inputs/read-inputs.js'
import { addPackageIndexes, torchIndexes } from '../../src/package-index/package-indexes.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const engines = ['pip-compile', 'uv'] as const
let main: LocalIndex
let cpu: LocalIndex

beforeAll(async () => {
  await installEngines()
  main = await startIndex([
    { name: 'eln-app', version: '1.0', requires: ['eln-torch>=2', 'eln-leaf'] },
    { name: 'eln-torch', version: '9.0' },
    { name: 'eln-leaf', version: '1.0' },
  ])
  cpu = await startIndex([
    { name: 'eln-torch', version: '2.4.0+cpu' },
    { name: 'eln-leaf', version: '9.0' },
  ])
})
afterAll(async () => await Promise.all([main.close(), cpu.close()]))

function repository() {
  const workspace = temporaryFolder('package-indexes')
  writeTree(workspace, { 'requirements/base.in': 'eln-leaf\n', 'requirements/gpu.in': '-r base.in\neln-app\n' })
  return {
    run: async (inputs: Record<string, string>) =>
      await runInProcess({ workspace, env: main.env, inputs: { cache: 'off', ...inputs } }),
    read: (name: string) => readFileSync(join(workspace, 'requirements', name), 'utf8'),
  }
}

const pins = (text: string) => listPins(text).map(({ name, version }) => `${name}==${version}`)
const address = () => `http://user:hunter2@${cpu.host}/simple`

test.each(engines)('%s: a package comes from its own index only, and all others from the main one', async (engine) => {
  const { run, read } = repository()
  const inputs = { engine, format: 'both', 'package-indexes': `ELN_torch = ${address()}` }
  const { code, stdout } = await run(inputs)
  expect({ code, stdout }).toMatchObject({ code: 0 })
  const expected = ['eln-app==1.0', 'eln-leaf==1.0', 'eln-torch==2.4.0+cpu']
  expect([pins(read('base.txt')), pins(read('gpu.txt')), pins(read('pylock.gpu.toml'))]).toEqual([
    ['eln-leaf==1.0'],
    expected,
    expected,
  ])
  expect(stdout.replaceAll(/^::add-mask::.*$/gm, '') + read('gpu.txt') + read('pylock.gpu.toml')).not.toMatch(/hunter2/)
  expect(decodeURIComponent(read('pylock.gpu.toml'))).toContain(`http://${cpu.host}/files/eln_torch-2.4.0+cpu`)
  const options = [read('base.txt'), read('gpu.txt')].map((text) => /^--.*$/m.exec(text)?.[0])
  expect(options).toEqual([undefined, engine === 'uv' ? undefined : `--extra-index-url http://${cpu.host}/simple`])

  // Without the index, the pins would be others.
  expect((await run({ ...inputs, mode: 'check' })).code).toBe(0)
  const moved = await run({ ...inputs, mode: 'check', 'package-indexes': '' })
  expect([moved.code, moved.stdout]).toEqual([1, expect.stringContaining('option other indexes, now it is none')])
})

test('uv: the strategy for several indexes and the variant of PyTorch reach uv, and its header', async () => {
  const { run, read } = repository()
  const both = { engine: 'uv', 'extra-index-url': address(), 'torch-backend': 'cpu' }
  expect((await run(both)).code).toBe(0)
  expect([pins(read('gpu.txt')), read('gpu.txt')]).toEqual([
    ['eln-app==1.0', 'eln-leaf==9.0', 'eln-torch==2.4.0+cpu'],
    expect.stringContaining('uv pip compile --torch-backend=cpu --output-file'),
  ])
  expect((await run({ ...both, mode: 'upgrade', 'index-strategy': 'unsafe-best-match' })).code).toBe(0)
  expect(pins(read('gpu.txt'))).toEqual(['eln-app==1.0', 'eln-leaf==9.0', 'eln-torch==9.0'])
})

test.each(engines)('%s: a package that its own index does not have is taken from no other', async (engine) => {
  const { run } = repository()
  const { code, stdout } = await run({ engine, 'package-indexes': `eln-app = ${address()}` })
  const place = `::error file=requirements/gpu.in,line=2::Could not fetch ${cpu.host}/simple/eln-app/ from the package index: 404`
  expect([code, stdout.replaceAll(' Not Found', '')]).toEqual([1, expect.stringContaining(place)])
})

test.each([
  [
    { 'package-indexes': 'eln torch = https://h/simple' },
    '`package-indexes` has `eln torch`, which is not the name of a package. Use the form `torch = https://host/simple`.',
  ],
  [{ 'package-indexes': 'x = h/simple' }, '`package-indexes` has a value that is not a URL'],
  [{ 'index-strategy': 'first-index' }, '`index-strategy` is `first-index`, but pip takes the best version from all indexes'],
  [{ 'torch-backend': 'auto' }, '`torch-backend` is `auto`, which only uv can detect'],
  [{ 'torch-backend': 'cuda', engine: 'uv' }, '`torch-backend` is `cuda`'],
  [
    { 'package-indexes': 'x = https://h/simple', 'index-strategy': 'unsafe-best-match', engine: 'uv' },
    '`package-indexes` is set, but `index-strategy: unsafe-best-match` mixes indexes',
  ],
  // What is no value says nothing about inputs that go with it.
  [
    { 'index-strategy': 'best' },
    /^Input `index-strategy` is `best`\. Allowed: first-index, unsafe-first-match, unsafe-best-match\.$/,
  ],
  [{ engine: 'Uv', universal: 'true', platform: 'windows' }, /^Input `engine` is `Uv`\. Allowed: pip-compile, uv\.$/],
])('%j is rejected', async (inputs: Record<string, string>, message) => {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const workspace = temporaryFolder('package-indexes')
  writeTree(workspace, { 'requirements/base.in': 'eln-leaf\n' })
  const context = {
    env: Object.fromEntries(given) as Record<string, string>,
    workspace,
    caller: undefined,
    mask: () => undefined,
  }
  await expect(readCompileInputs(context)).rejects.toThrow(message)
})

test('pip: a variant of PyTorch is the index of its packages, which the lock names', () => {
  const packageIndexes = torchIndexes('cu128')
  const lock = '#\n# header\n#\nsix==1.16.0\n    # via x\ntorch==2.7.0+cu128\n'
  const url = 'https://download.pytorch.org/whl/cu128'
  const complete = `#\n# header\n#\n--extra-index-url ${url}\n\nsix==1.16.0\n    # via x\ntorch==2.7.0+cu128\n`
  expect(addPackageIndexes(lock, { packageIndexes })).toBe(complete)
  expect(addPackageIndexes(complete, { packageIndexes })).toBe(complete)
  expect(addPackageIndexes('six==1.16.0\n', { packageIndexes })).toBe('six==1.16.0\n')
})
