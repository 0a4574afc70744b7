import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { listPins } from '#shared/requirements/pins.js'
import { temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'
import type { LocalIndex } from './support/local-index.js'
import { startIndex } from './support/local-index.js'
import { localProject } from './support/local-project.js'
import { installEngines } from './support/real-tools.js'
import { runInProcess } from './support/run-in-process.js'

/** The blocks of YAML in the README, by the sentence above each. */
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/([^\n]+\n(?:\([^\n]*\n)?)\n```yaml\n([^]*?)```/g)].map(([, sentence = '', yaml = '']) => ({
  sentence,
  yaml,
}))

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | boolean>>
}

/** The inputs of the action in the only block below a sentence that starts so. */
function inputsBelow(start: string): Record<string, string> {
  const found = blocks.filter(({ sentence }) => sentence.startsWith(start))
  if (found.length !== 1) throw new Error(`The README has ${found.length} blocks below "${start}"`)
  const steps = parse(found[0]?.yaml ?? '') as Step[]
  const step = steps.find(({ uses }) => uses?.startsWith('eleanor/action-compile-reqs@') === true)
  return Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]))
}

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    ...['1.0', '2.0'].map((version) => ({ name: 'numpy', version })),
    { name: 'numpy', version: '3.0', uploaded: '2026-11-15T00:00:00Z' },
    ...['1.0', '2.0'].map((version) => ({ name: 'torch', version, requires: ['numpy'] })),
    { name: 'six', version: '1.0' },
  ])
})
afterAll(async () => await index.close())

function repository(files: Record<string, string>) {
  const workspace = temporaryFolder('readme')
  writeTree(workspace, files)
  const text = (path: string) => readFileSync(join(workspace, path), 'utf8')
  return {
    workspace,
    text,
    pins: (path: string) => listPins(text(path)).map(({ name, version }) => `${name}==${version}`),
    run: async (start: string) => {
      const inputs = { ...inputsBelow(start), cache: 'off' }
      return await runInProcess({ workspace, env: index.env, inputs })
    },
  }
}

test('the steps of the README, one after another, do what the sentence above each says', async () => {
  const { workspace, run, pins, text } = repository({
    'requirements/in/base.in': 'numpy<2\n',
    'requirements/in/gpu/x.in': '-r ../base.in\ntorch<2\n',
  })
  const stale = await run('Fail a pull request whose locks are stale')
  expect([stale.code, stale.stdout]).toEqual([1, expect.stringContaining('2 of 2 locks are stale')])
  expect((await run('Compile every stale lock')).code).toBe(0)
  expect(pins('requirements/gpu/x.txt')).toEqual(['numpy==1.0', 'torch==1.0'])
  expect((await run('Fail a pull request whose locks are stale')).code).toBe(0)

  writeTree(workspace, { 'requirements/in/base.in': 'numpy\n', 'requirements/in/gpu/x.in': '-r ../base.in\ntorch\n' })
  expect((await run('Upgrade two packages')).code).toBe(0)
  expect(pins('requirements/gpu/x.txt')).toEqual(['numpy==3.0', 'torch==2.0'])
  expect((await run('Upgrade all packages, as of a date')).code).toBe(0)
  expect(pins('requirements/base.txt')).toEqual(['numpy==2.0'])
  const explained = await run('Show who requires a package')
  expect(explained.outputs.explanation).toContain('numpy==2.0\n└── torch==2.0 [requires: numpy]')

  const universal = await run('Universal locks with hashes, by `uv`')
  expect([universal.code, universal.outputs.changed]).toEqual([0, 'true'])
  expect(text('requirements/base.txt')).toMatch(
    /uv pip compile .*--generate-hashes .*--universal[^]*numpy==2\.0 \\\n +--hash=sha256:/,
  )
})

test('the steps of the README for a project, its extras and its groups', async () => {
  const files = localProject({ name: 'app', requires: ['six'], extras: { web: ['numpy<2'] } })
  const groups = '[dependency-groups]\ntest = ["torch<2"]\n'
  const { run, pins, workspace } = repository({
    ...files,
    'pyproject.toml': `${files['pyproject.toml'] ?? ''}${groups}`,
    'requirements/in/gpu/x.in': 'torch\n',
  })
  expect((await run('Compile a project and its extras as layers')).code).toBe(0)
  expect([pins('requirements/app.txt'), pins('requirements/web.txt')]).toEqual([['six==1.0'], ['numpy==1.0', 'six==1.0']])
  expect(existsSync(join(workspace, 'requirements/gpu/x.txt'))).toBe(false)
  rmSync(join(workspace, 'requirements/in'), { recursive: true })
  expect((await run('Compile the dependency groups of `pyproject.toml`')).code).toBe(0)
  expect(pins('requirements/test.txt')).toContain('torch==1.0')
})

test('every block of the README is run by a test', () => {
  expect(blocks).toHaveLength(8)
})
