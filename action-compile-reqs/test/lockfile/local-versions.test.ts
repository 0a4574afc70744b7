import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { listPins } from '#shared/requirements/pins.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findLocalVersionMoves, removeConstraintFile } from '../../src/lockfile/local-versions.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'
import { fillWheelhouse } from '../support/wheelhouse.js'

const packages = [
  { name: 'torchx', version: '2.3.1' },
  { name: 'torchx', version: '2.3.1+cu121' },
  { name: 'awq', version: '1.0', requires: ['torchx>=2'] },
  { name: 'leaf', version: '1.0' },
]

async function repository() {
  const workspace = temporaryFolder('variant')
  // Locks of another tool, from the time when no local version existed.
  const lock = 'awq==1.0\ntorchx==2.3.1\n'
  writeTree(workspace, {
    'requirements/in/base.in': 'awq\ntorchx==2.3.1\n',
    'requirements/in/gpu.in': '-r base.in\n',
    'requirements/base.txt': lock,
    'requirements/gpu.txt': lock,
  })
  mkdirSync(join(workspace, 'wheels'))
  const { env } = await fillWheelhouse(join(workspace, 'wheels'), packages)
  const run = async (inputs: Record<string, string>) =>
    await runInProcess({ workspace, env, inputs: { 'find-links': 'wheels', ...inputs } })
  const pin = (layer: string) => /^torchx==\S+/m.exec(readFileSync(join(workspace, `requirements/${layer}.txt`), 'utf8'))?.[0]
  return { workspace, run, pin }
}

test.each<Record<string, string>>([
  { engine: 'pip-compile' },
  { engine: 'pip-compile', 'strip-extras': 'false' },
  { engine: 'pip-compile', resolution: 'independent' },
  { engine: 'uv' },
  { engine: 'uv', resolution: 'independent', 'annotation-style': 'line' },
])('%j: a pin moves to a local version only in an upgrade', async (inputs) => {
  const { workspace, run, pin } = await repository()
  const all = await run(inputs)
  expect([all.code, pin('base'), pin('gpu')]).toEqual([0, 'torchx==2.3.1', 'torchx==2.3.1'])
  writeFileSync(join(workspace, 'requirements/in/gpu.in'), '-r base.in\nleaf\n')
  const leaf = await run(inputs)
  expect([leaf.code, pin('base'), pin('gpu')]).toEqual([0, 'torchx==2.3.1', 'torchx==2.3.1'])
  expect(readFileSync(join(workspace, 'requirements/gpu.txt'), 'utf8')).not.toMatch(/compile-reqs-|===/)

  const upgraded = await run({ ...inputs, 'upgrade-packages': 'torchx' })
  expect([upgraded.code, pin('base'), pin('gpu')]).toEqual([0, 'torchx==2.3.1+cu121', 'torchx==2.3.1+cu121'])
  expect(JSON.parse(upgraded.outputs.diff ?? '')).toMatchObject({
    'requirements/base.txt': [{ package: 'torchx', before: '2.3.1', after: '2.3.1+cu121', kind: 'up', size: 'local' }],
  })
})

test.each<Record<string, string>>([{ engine: 'uv' }, { engine: 'uv', resolution: 'independent' }])(
  '%j: the same with a package index',
  async (inputs) => {
    const { workspace, run, pin } = await repository()
    // uv is installed from the real index.
    expect((await run(inputs)).code).toBe(0)
    await installEngines()
    const index = await startIndex(packages)
    try {
      const over = async (more: Record<string, string> = {}) =>
        await runInProcess({ workspace, env: index.env, inputs: { ...inputs, ...more } })
      writeFileSync(join(workspace, 'requirements/in/gpu.in'), '-r base.in\nleaf\n')
      expect([(await over()).code, pin('base'), pin('gpu')]).toEqual([0, 'torchx==2.3.1', 'torchx==2.3.1'])
      expect(readFileSync(join(workspace, 'requirements/gpu.txt'), 'utf8')).not.toMatch(/compile-reqs-|===/)
      const upgraded = await over({ 'upgrade-packages': 'torchx' })
      expect([upgraded.code, pin('base'), pin('gpu')]).toEqual([0, 'torchx==2.3.1+cu121', 'torchx==2.3.1+cu121'])
    } finally {
      await index.close()
    }
  },
)

test('a local version is a move, another version is not', () => {
  const before = listPins('a==1.0\nb==1.0\nc==1.0+cpu\n')
  expect(findLocalVersionMoves(before, 'a==1.0+cu121\nb==1.0.1\nc==1.0+cu121\n').map(({ name }) => name)).toEqual(['a'])
})

test('a move in one fork is a move, a fork that was there is not', () => {
  const fork = "python_full_version < '3.12'"
  const before = listPins(`a==1.0\nb==1.0\nb==1.0+cpu ; ${fork}\n`)
  const lock = `a==1.0 ; python_full_version >= '3.12'\na==1.0+cpu ; ${fork}\nb==1.0\nb==1.0+cpu ; ${fork}\n`
  expect(findLocalVersionMoves(before, lock).map(({ name }) => name)).toEqual(['a'])
})

test.each([
  ['a==1\n    # via\n    #   -c held.txt\n    #   x\nb==1\n', 'a==1\n    # via x\nb==1\n'],
  ['a==1\n    # via\n    #   -c held.txt\n    #   x\n    #   y\n', 'a==1\n    # via\n    #   x\n    #   y\n'],
  ['a==1                      # via -c held.txt, x\n', 'a==1                      # via x\n'],
  ['a==1                      # via -c b.txt, -c held.txt, x\n', 'a==1                      # via -c b.txt, x\n'],
])('the constraint file that holds pins leaves no trace in %j', (text, expected) => {
  expect(removeConstraintFile(text, 'held.txt')).toBe(expected)
})
