import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { listPins } from '#shared/requirements/pins.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { localProjectIn } from '../support/local-project.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { runModule } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'
import { fillWheelhouse } from '../support/wheelhouse.js'

const engines = ['pip-compile', 'uv'] as const
let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'eln-app', version: '1.0', requires: ['eln-low>=1'] },
    { name: 'eln-low', version: '1.0' },
    { name: 'eln-low', version: '2.0' },
    { name: 'eln-leaf', version: '1.0' },
    { name: 'eln-leaf', version: '1.0+cpu' },
  ])
})
afterAll(async () => await index.close())

function repository(sources: Record<string, string>) {
  const workspace = temporaryFolder('pylock')
  writeTree(workspace, sources)
  const path = (name: string) => join(workspace, 'requirements', name)
  return {
    workspace,
    path,
    read: (name: string) => readFileSync(path(name), 'utf8'),
    run: async (inputs: Record<string, string>) =>
      await runInProcess({ workspace, env: index.env, inputs: { cache: 'off', ...inputs } }),
    tool: async (command: string, args: string[]) =>
      (await promisify(execFile)(command, args, { cwd: workspace, env: { ...process.env, ...index.env } })).stdout,
  }
}

const pins = (text: string) => listPins(text).map(({ name, version }) => `${name}==${version}`)
const withoutStamp = (text: string) => text.replace(/^# compile-reqs: .*\n/m, '')
const withoutCredentials = (text: string) => text.replaceAll('user:hunter2@', '')
const sources = { 'requirements/base.in': 'eln-app\neln-low<2\n', 'requirements/leaf.in': '-r base.in\neln-leaf\n' }

/** A reader of the format by PyPA, and both installers. */
const validate =
  'import sys, tomllib; from packaging.pylock import Pylock; Pylock.from_dict(tomllib.load(open(sys.argv[1], "rb")))'

test.each(engines)(
  '%s: `both` writes a valid pylock.toml beside each lock, with the same pins, as the engine does',
  async (engine) => {
    const { run, read, path, tool, workspace } = repository(sources)
    const { code, stdout, outputs } = await run({ engine, format: 'both' })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(outputs.files?.split('\n')).toEqual(
      ['base.txt', 'pylock.base.toml', 'leaf.txt', 'pylock.leaf.toml'].map((name) => `requirements/${name}`),
    )
    const python = toolPath('pip-tools')
    const constraint = ['--constraint=requirements/leaf.txt']
    for (const name of ['base', 'leaf']) {
      const ours = read(`pylock.${name}.toml`)
      expect(pins(ours)).toEqual(pins(read(`${name}.txt`)))
      expect(ours).not.toMatch(/hunter2|compile-reqs-|\/tmp\//)
      await tool(python, ['-c', validate, path(`pylock.${name}.toml`)])
      const output = `requirements/pylock.${name}.toml`
      if (engine === 'uv')
        await tool(toolPath('uv'), ['pip', 'compile', '-q', `--output-file=${output}`, `requirements/${name}.in`])
      else
        await runModule('pip', ['lock', '-q', `--output=${output}`, `--requirement=requirements/${name}.in`, ...constraint], {
          cwd: workspace,
          env: index.env,
        })
      expect(withoutCredentials(readFileSync(join(workspace, output), 'utf8'))).toBe(withoutStamp(ours))
      writeFileSync(path(`pylock.${name}.toml`), ours)
    }

    // The locks are checked like all others.
    expect((await run({ engine, format: 'both', mode: 'check' })).code).toBe(0)
    writeFileSync(path('pylock.leaf.toml'), read('pylock.leaf.toml').replace('"1.0"', '"1.1"'))
    const edited = await run({ engine, format: 'both', mode: 'check' })
    expect(edited.stdout).toContain('requirements/pylock.leaf.toml is stale: its pins were edited')
    expect([edited.code, JSON.parse(edited.outputs.stale ?? '')]).toEqual([1, [expect.objectContaining({ layer: 'leaf' })]])
  },
)

test.each(engines)(
  '%s: `pylock` writes no requirements.txt, keeps pins, and explain, diff and upgrades read it',
  async (engine) => {
    const { run, read, path } = repository(sources)
    const inputs = { engine, format: 'pylock' }
    const { code, stdout } = await run(inputs)
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(existsSync(path('base.txt'))).toBe(false)
    expect(pins(read('pylock.leaf.toml'))).toEqual(['eln-app==1.0', 'eln-leaf==1.0+cpu', 'eln-low==1.0'])

    // A looser line moves nothing until an upgrade.
    writeFileSync(path('base.in'), 'eln-app\neln-low\n')
    expect((await run({ ...inputs, mode: 'check' })).code).toBe(1)
    expect((await run(inputs)).code).toBe(0)
    expect(pins(read('pylock.base.toml'))).toEqual(['eln-app==1.0', 'eln-low==1.0'])
    const upgraded = await run({ ...inputs, 'upgrade-packages': 'eln-low' })
    expect(JSON.parse(upgraded.outputs.diff ?? '')).toMatchObject({
      'requirements/pylock.base.toml': [{ package: 'eln-low', before: '1.0', after: '2.0', kind: 'up', size: 'major' }],
      'requirements/pylock.leaf.toml': [{ package: 'eln-low', before: '1.0', after: '2.0' }],
    })
    const explained = await run({ ...inputs, mode: 'explain', packages: 'eln-low' })
    expect(explained.outputs.explanation).toContain('eln-low==2.0\n└── eln-app==1.0 [requires: eln-low>=1]')
    expect((await run({ ...inputs, mode: 'check' })).code).toBe(0)
  },
)

test('pip and uv install the pylock.toml of either engine', async () => {
  const { run, path, tool, workspace } = repository(sources)
  for (const engine of engines) {
    const name = `pylock.leaf.toml`
    expect((await run({ engine, format: 'pylock' })).code).toBe(0)
    const uvVenv = path(`venv-${engine}`)
    await tool(toolPath('uv'), ['venv', '-q', '--python', toolPath('pip-tools'), uvVenv])
    await tool(toolPath('uv'), ['pip', 'install', '-q', '--python', uvVenv, '-r', path(name)])
    const listed = await tool(toolPath('uv'), ['pip', 'list', '--python', uvVenv, '--format=json'])
    expect(JSON.parse(listed)).toHaveLength(3)
    const target = path(`target-${engine}`)
    await runModule('pip', ['install', '-q', `--target=${target}`, '-r', path(name)], { cwd: workspace, env: index.env })
    expect(
      ['eln_app-1.0', 'eln_leaf-1.0+cpu', 'eln_low-1.0'].every((each) => existsSync(join(target, `${each}.dist-info`))),
    ).toBe(true)
  }
})

test.each(engines)('%s: local projects and files are paths relative to the lock', async (engine) => {
  const { run, read, path, tool, workspace } = repository({
    'requirements/gpu/x.in': '--find-links=links\n./lib\neln-leaf\neln-more\n',
    ...localProjectIn('lib', { name: 'lib', version: '1', requires: [] }),
  })
  mkdirSync(join(workspace, 'wheels'))
  await fillWheelhouse(join(workspace, 'wheels'), [{ name: 'eln-leaf', version: '3.0' }])
  // The link in the source is relative to its file.
  mkdirSync(path('gpu/links'))
  await fillWheelhouse(path('gpu/links'), [{ name: 'eln-more', version: '1.0' }])
  const { code, stdout } = await run({ engine, format: 'pylock', 'find-links': 'wheels' })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  const text = read('gpu/pylock.x.toml')
  expect(text).toContain('path = "../../lib"')
  expect(text).toContain('path = "../../wheels/eln_leaf-3.0-py3-none-any.whl"')
  expect(text).toContain('path = "links/eln_more-1.0-py3-none-any.whl"')
  expect(text).not.toContain('file:')
  await tool(toolPath('pip-tools'), ['-c', validate, path('gpu/pylock.x.toml')])
  await tool(toolPath('uv'), ['pip', 'install', '-q', '--dry-run', '--target', path('target'), '-r', path('gpu/pylock.x.toml')])
  expect((await run({ engine, format: 'pylock', 'find-links': 'wheels', mode: 'check' })).code).toBe(0)
})

test('uv: a universal pylock.toml has the markers and versions of its requirements.txt', async () => {
  const { run, read } = repository({
    'requirements/base.in': "eln-low<2 ; sys_platform == 'win32'\neln-low>=2 ; sys_platform != 'win32'\n",
    'requirements/leaf.in': '-r base.in\neln-leaf\n',
  })
  const inputs = { engine: 'uv', format: 'both', universal: 'true', 'python-version': '3.11' }
  expect((await run(inputs)).code).toBe(0)
  for (const name of ['base', 'leaf']) expect(listPins(read(`pylock.${name}.toml`))).toEqual(listPins(read(`${name}.txt`)))
  expect(listPins(read('pylock.leaf.toml')).map(({ version }) => version)).toEqual(['1.0+cpu', '1.0', '2.0'])
})
