import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const engines = ['pip-compile', 'uv']
let main: LocalIndex
let cuda: LocalIndex
let cpu: LocalIndex

beforeAll(async () => {
  await installEngines()
  main = await startIndex([
    { name: 'eln-torch', version: '2.4.0' },
    { name: 'eln-leaf', version: '1.0' },
    { name: 'eln-leaf', version: '2.0rc1' },
    { name: 'eln-other', version: '1.0' },
    { name: 'eln-other', version: '2.0b1' },
  ])
  cuda = await startIndex([{ name: 'eln-torch', version: '2.4.0+cu121' }])
  cpu = await startIndex([{ name: 'eln-torch', version: '2.4.0+cpu' }])
})
afterAll(async () => await Promise.all([main.close(), cuda.close(), cpu.close()]))

function repository(sources: Record<string, string>) {
  const workspace = temporaryFolder('layer-options')
  writeTree(workspace, Object.fromEntries(Object.entries(sources).map(([name, text]) => [`requirements/${name}.in`, text])))
  return {
    run: async (engine: string, more: Record<string, string> = {}) =>
      await runInProcess({
        workspace,
        inputs: { engine, cache: 'off', 'credential-hosts': '127.0.0.1', ...more },
        env: { ...main.env, CUDA_TOKEN: 'user:hunter2' },
      }),
    body: (name: string) =>
      readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8').replaceAll(/^#.*\n| +# via(?:.*)\n(?: +#.*\n)*/gm, ''),
  }
}
const indexLine = (index: LocalIndex) => `--extra-index-url http://\${CUDA_TOKEN}@${index.host}/simple`

test('pip-compile: the index of a leaf does not change base, and its lock names it without credentials', async () => {
  const engine = 'pip-compile'
  const { run, body } = repository({
    base: 'eln-torch>=2.4.0,<2.4.1\n',
    gpu: `${indexLine(cuda)}\n-r base.in\neln-leaf\n`,
  })
  const { code, stdout, outputs } = await run(engine)
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(outputs.drift).toBe('[]')
  expect(body('base')).toBe('eln-torch==2.4.0\n')
  expect(body('gpu')).toBe(`${indexLine(cuda)}\n\neln-leaf==1.0\neln-torch==2.4.0\n`)
  expect((await run(engine, { mode: 'check' })).code).toBe(0)
})

test.each(engines)(
  '%s: a leaf that only its own index can serve is one error with the option and the way out',
  async (engine) => {
    const { run, body } = repository({ base: 'eln-torch\n', gpu: `${indexLine(cuda)}\neln-torch==2.4.0+cu121\n` })
    const { code, stdout } = await run(engine)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error.*independent-layers: gpu/m)
    expect(stdout).not.toMatch(/bug in the action|hunter2@/)

    expect((await run(engine, { 'independent-layers': 'gpu' })).code).toBe(0)
    expect([body('base'), body('gpu')]).toEqual(['eln-torch==2.4.0\n', `${indexLine(cuda)}\n\neln-torch==2.4.0+cu121\n`])
  },
)

test('uv: an index of a leaf that lacks the version of base is one error, because uv takes the first index', async () => {
  const { run } = repository({ base: 'eln-torch>=2.4.0,<2.4.1\n', gpu: `${indexLine(cuda)}\n-r base.in\n` })
  const { code, stdout } = await run('uv')
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^::error.*independent-layers: gpu/m)])
})

test.each(engines)('%s: two variants of a package in two layers are a conflict of their lines', async (engine) => {
  const { run } = repository({
    base: 'eln-leaf\n',
    cpu: `${indexLine(cpu)}\n-r base.in\neln-torch==2.4.0+cpu\n`,
    gpu: `${indexLine(cuda)}\n-r base.in\neln-torch==2.4.0+cu121\n`,
  })
  const { code, stdout } = await run(engine)
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error.*`eln-torch==2.4.0\+cu121` in requirements\/gpu.in:3/m)
  expect(stdout).toMatch(/^::error.*independent-layers: (cpu|gpu)/m)
})

test('pip-compile: `--pre` in a leaf does not act on base', async () => {
  const { run, body } = repository({ base: 'eln-leaf\n', leaf: '--pre\n-r base.in\neln-other\n' })
  expect((await run('pip-compile')).code).toBe(0)
  expect([body('base'), body('leaf')]).toEqual(['eln-leaf==1.0\n', 'eln-leaf==1.0\neln-other==2.0b1\n'])
})

test('uv: its warning that it ignores `--pre` is shown at the file', async () => {
  const { run } = repository({ base: 'eln-leaf\n', leaf: '--pre\n-r base.in\neln-other\n' })
  const { code, stdout } = await run('uv')
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^::warning.*Ignoring unsupported option in `requirements\/leaf.in`: `--pre`/m),
  ])
})

test.each(engines)('%s: options for wheels and source files are in the lock of their layer only', async (engine) => {
  const { run, body } = repository({ base: 'eln-leaf\n', bin: '--only-binary=eln-other\n-r base.in\neln-other\n' })
  expect((await run(engine)).code).toBe(0)
  expect(body('base')).toBe('eln-leaf==1.0\n')
  expect(body('bin')).toBe('--only-binary eln-other\n\neln-leaf==1.0\neln-other==1.0\n')
  expect((await run(engine, { mode: 'check' })).code).toBe(0)
})
