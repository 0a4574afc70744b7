import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'
import { fillWheelhouse } from '../support/wheelhouse.js'

const old = "python_full_version < '3.12'"
const recent = "python_full_version >= '3.12'"
const before = [
  { name: 'eln-lib', version: '1.0' },
  { name: 'eln-lib', version: '2.0' },
  { name: 'eln-user', version: '1.0', requires: ['eln-lib'] },
]
const after = [
  ...before,
  { name: 'eln-lib', version: '1.1' },
  { name: 'eln-lib', version: '2.1' },
  { name: 'eln-new', version: '1.0' },
]
const inputs = { engine: 'uv', universal: 'true', cache: 'off', 'find-links': 'wheels' }

async function repository(sources: Record<string, string>) {
  await installEngines()
  const workspace = temporaryFolder('forks')
  writeTree(workspace, sources)
  mkdirSync(join(workspace, 'wheels'))
  const { env } = await fillWheelhouse(join(workspace, 'wheels'), before)
  return {
    workspace,
    run: async (more: Record<string, string> = {}) => await runInProcess({ workspace, env, inputs: { ...inputs, ...more } }),
    pins: (name: string) =>
      readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')
        .split('\n')
        .filter((line) => /^\w/.test(line)),
  }
}

test.each(['joint', 'independent'])('%s: all forks of a package stay when a leaf gets another package', async (resolution) => {
  const { workspace, run, pins } = await repository({
    'requirements/base.in': "eln-lib<2 ; python_version<'3.12'\neln-lib>=2 ; python_version>='3.12'\n",
    'requirements/leaf.in': '-r base.in\neln-user\n',
  })
  expect((await run({ resolution })).code).toBe(0)
  const forks = [`eln-lib==1.0 ; ${old}`, `eln-lib==2.0 ; ${recent}`]
  expect([pins('base'), pins('leaf')]).toEqual([forks, [...forks, 'eln-user==1.0']])
  const base = readFileSync(join(workspace, 'requirements/base.txt'), 'utf8')

  await fillWheelhouse(join(workspace, 'wheels'), after)
  appendFileSync(join(workspace, 'requirements/leaf.in'), 'eln-new\n')
  const added = await run({ resolution })
  expect([added.code, pins('leaf')]).toEqual([0, [...forks, 'eln-new==1.0', 'eln-user==1.0']])
  expect(JSON.parse(added.outputs.diff ?? '')).toEqual({
    'requirements/leaf.txt': [{ package: 'eln-new', after: '1.0', kind: 'added' }],
  })
  expect(readFileSync(join(workspace, 'requirements/base.txt'), 'utf8')).toBe(base)

  const upgraded = await run({ resolution, 'upgrade-packages': 'eln-lib' })
  expect(JSON.parse(upgraded.outputs.diff ?? '')).toMatchObject({
    'requirements/base.txt': [
      { package: 'eln-lib', before: '1.0', after: '1.1', kind: 'up', marker: old },
      { package: 'eln-lib', before: '2.0', after: '2.1', kind: 'up', marker: recent },
    ],
  })
})

test('a layer that does not tell the environments apart gets the forks of the others', async () => {
  const { workspace, run, pins } = await repository({
    'requirements/base.in': "eln-lib<2 ; python_version<'3.12'\neln-lib>=2 ; python_version>='3.12'\n",
    'requirements/sibling.in': 'eln-user\n',
    'requirements/limits.txt': 'eln-lib<3\n',
  })
  const first = await run({ constraints: 'requirements/limits.txt' })
  expect([first.code, first.outputs.drift]).toEqual([0, '[]'])
  expect(pins('sibling')).toEqual([`eln-lib==1.0 ; ${old}`, `eln-lib==2.0 ; ${recent}`, 'eln-user==1.0'])
  const text = readFileSync(join(workspace, 'requirements/sibling.txt'), 'utf8')
  expect(text).not.toContain('compile-reqs-')
  expect(text).toContain('# via\n    #   -c requirements/limits.txt\n    #   eln-user')
})

test('no fork of a layer moves to a local version, and other pins with it', async () => {
  const { workspace, run, pins } = await repository({
    'requirements/base.in': "eln-lib<2 ; python_version<'3.12'\neln-lib>=2 ; python_version>='3.12'\neln-top\n",
  })
  await fillWheelhouse(join(workspace, 'wheels'), [
    { name: 'eln-top', version: '1.0', requires: ['eln-cap'] },
    ...['1.0', '2.0'].map((version) => ({ name: 'eln-cap', version })),
    { name: 'eln-var', version: '1.0', requires: ['eln-lib'] },
    // It suits only one of the forks, and not the pin of base.
    { name: 'eln-var', version: '1.0+cpu', requires: ['eln-lib<2', 'eln-cap<2'] },
  ])
  expect((await run()).code).toBe(0)
  writeTree(workspace, { 'requirements/leaf.in': '-r base.in\neln-var\n' })
  const { code, stdout } = await run()
  expect({ code, stdout }).toMatchObject({ code: 0 })
  const forks = [`eln-lib==1.0 ; ${old}`, `eln-lib==2.0 ; ${recent}`]
  expect(pins('leaf')).toEqual(['eln-cap==2.0', ...forks, 'eln-top==1.0', 'eln-var==1.0'])
  expect(readFileSync(join(workspace, 'requirements/leaf.txt'), 'utf8')).not.toContain('compile-reqs-')
})
