import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { listPins } from '#shared/requirements/pins.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { runModule } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'

const engines = ['pip-compile', 'uv'] as const
let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'eln-app', version: '1.0', requires: ['eln-low>=1'] },
    { name: 'eln-low', version: '1.0' },
    { name: 'eln-low', version: '2.0' },
    { name: 'eln-test', version: '1.0' },
  ])
})
afterAll(async () => await index.close())

const project = `[project]
name = "demo"
version = "1"

[dependency-groups]
Dev_Tools = [
  "eln-app",  # the newest
  {include-group = "test"},
]
test = ["eln-test", "eln-low<2"]
docs = []
`

function repository(text = project) {
  const workspace = temporaryFolder('groups')
  writeTree(workspace, { 'pyproject.toml': text })
  return {
    workspace,
    run: async (inputs: Record<string, string>) =>
      await runInProcess({
        workspace,
        env: index.env,
        inputs: { cache: 'off', groups: '*', ...inputs },
      }),
    lock: (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8'),
    edit: (from: string, to: string) => writeFileSync(join(workspace, 'pyproject.toml'), text.replace(from, to)),
    tool: async (command: string, args: string[]) =>
      (await promisify(execFile)(command, args, { cwd: workspace, env: { ...process.env, ...index.env } })).stdout,
  }
}

const pins = (text: string) => listPins(text).map(({ name, version }) => `${name}==${version}`)

test('uv: the lock of each group is what uv itself writes for it, without a requirements folder', async () => {
  const { run, lock, tool } = repository()
  const { code, stdout, outputs } = await run({ engine: 'uv' })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(outputs.files).toBe('requirements/test.txt\nrequirements/dev-tools.txt\nrequirements/docs.txt')
  for (const name of ['dev-tools', 'test', 'docs']) {
    const ours = lock(name)
    await tool(toolPath('uv'), [
      'pip',
      'compile',
      '-q',
      `--output-file=requirements/${name}.txt`,
      `--group=pyproject.toml:${name}`,
    ])
    expect(lock(name)).toBe(ours.replace(/^# compile-reqs: .*\n/m, ''))
  }
  expect(pins(lock('dev-tools'))).toEqual(['eln-app==1.0', 'eln-low==1.0', 'eln-test==1.0'])
})

test('pip-compile: the lock of each group pins what pip itself installs for it', async () => {
  const { run, lock, workspace } = repository()
  const { code, stdout } = await run({ engine: 'pip-compile' })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  for (const name of ['dev-tools', 'test']) {
    const args = ['install', '-q', '--dry-run', '--ignore-installed', '--report=-', '--group', name]
    const report = JSON.parse(await runModule('pip', args, { cwd: workspace, env: index.env })) as {
      install: { metadata: { name: string; version: string } }[]
    }
    const installed = report.install.map(({ metadata }) => `${metadata.name}==${metadata.version}`)
    expect(pins(lock(name))).toEqual(installed.sort())
  }
  expect(lock('dev-tools')).toContain('eln-test==1.0\n    # via -r pyproject.toml:test\n')

  // The same text from pip-compile, which reads the groups as files.
  const ours = lock('dev-tools')
  const forced = await run({ engine: 'pip-compile', 'generate-hashes': 'true' })
  expect({ code: forced.code, stdout: forced.stdout }).toMatchObject({ code: 0 })
  const withoutHashes = lock('dev-tools').replaceAll(/ \\\n +--hash=.*/g, '')
  expect(pinsAndNotes(withoutHashes)).toBe(pinsAndNotes(ours))
})

const pinsAndNotes = (text: string) => text.replaceAll(/^#.*\n/gm, '')

test.each(engines)('%s: only a change of a group, or of a group that it includes, makes its lock stale', async (engine) => {
  const { run, edit, lock } = repository()
  expect((await run({ engine })).code).toBe(0)
  const stale = async () =>
    (JSON.parse((await run({ engine, mode: 'check' })).outputs.stale ?? '') as { layer: string; reason: string }[]).map(
      ({ layer, reason }) => `${layer} ${reason}`,
    )
  expect(await stale()).toEqual([])
  edit('version = "1"', 'version = "2"')
  expect(await stale()).toEqual([])
  edit('docs = []', 'docs = ["eln-low"]')
  expect(await stale()).toEqual(['docs input'])
  edit('"eln-test", ', '')
  expect(await stale()).toEqual(['test input', 'dev-tools input'])
  const { stdout } = await run({ engine, mode: 'check' })
  expect(stdout).toMatch(/^::warning file=pyproject\.toml,line=\d+::requirements\/test\.txt is stale/m)

  // The other pins stay.
  expect((await run({ engine })).code).toBe(0)
  expect([pins(lock('test')), pins(lock('docs'))]).toEqual([['eln-low==1.0'], []])
})

test('uv: `tool.uv.sources` applies to a group as in uv itself', async () => {
  const extra = await startIndex([{ name: 'eln-low', version: '1.5' }])
  const sources = `[tool.uv.sources]\neln-low = { index = "extra" }\n[[tool.uv.index]]\nname = "extra"\nurl = "http://user:hunter2@${extra.host}/simple"\nexplicit = true\n`
  const { run, lock } = repository(`${project}${sources}`)
  const { code, stdout } = await run({ engine: 'uv' })
  await extra.close()
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect([pins(lock('test')), pins(lock('dev-tools'))]).toEqual([
    ['eln-low==1.5', 'eln-test==1.0'],
    ['eln-app==1.0', 'eln-low==1.5', 'eln-test==1.0'],
  ])
})

test.each([
  ['pip-compile', ''],
  ['uv', ''],
  // uv reads these groups from pyproject.toml itself.
  ['uv', '[tool.uv.sources]\neln-none = { path = "none" }\n'],
])('%s: a conflict of groups names the lines of pyproject.toml %j', async (engine, settings) => {
  const { run, workspace } = repository(`${project.replace('docs = []', 'docs = [\n  "eln-low>=2",\n]')}${settings}`)
  const { code, stdout } = await run({ engine })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error file=pyproject\.toml,line=1[02]::The layers /m)
  expect(stdout).toContain('`eln-low<2` in pyproject.toml:10')
  expect(stdout).toContain('`eln-low>=2` in pyproject.toml:12')
  expect(stdout).toContain('Change pyproject.toml:10 to `eln-low<3` (verified')
  expect(existsSync(join(workspace, 'requirements/docs.txt'))).toBe(false)
})

test('explain names the lines of pyproject.toml', async () => {
  const { run } = repository()
  await run({ engine: 'uv' })
  const { stdout } = await run({ mode: 'explain', packages: 'eln-low', engine: 'uv' })
  expect(stdout).toMatch(/^pyproject\.toml:7 +eln-app \(through it\) +dev-tools$/m)
  expect(stdout).toMatch(/^pyproject\.toml:10 +eln-low<2 +test, dev-tools$/m)
})

test('a group that does not exist is one error, and nothing is written', async () => {
  const { run, workspace } = repository()
  const { code, stdout } = await run({ groups: 'tests' })
  expect([code, stdout]).toEqual([1, expect.stringContaining('The groups are dev-tools, test, docs')])
  expect(existsSync(join(workspace, 'requirements'))).toBe(false)
})
