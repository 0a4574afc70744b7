import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { toolPath } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const run = async (workspace: string, inputs: Record<string, string> = {}) => await runInProcess({ inputs, workspace })
const workspace = temporaryFolder('explain')

beforeAll(async () => {
  writeTree(workspace, {
    'requirements/in/base.in': '# what every role needs\nidna>=2\npydantic\n',
    'requirements/in/web.in': '-r base.in\nhttpx[http2]\nuvicorn[standard]\n-c limits.txt\nidna<2 ; python_version < "3"\n',
    'requirements/in/limits.txt': 'idna<4\n',
  })
  const { code, stdout } = await run(workspace, { engine: 'uv' })
  if (code !== 0) throw new Error(stdout)
})

test('the tree equals that of pipdeptree in an environment with the same lock, byte for byte', async () => {
  // pipdeptree must not be in the environment that it inspects.
  const [environment, tools] = ['environment', 'pipdeptree'].map((name) => join(temporaryFolder(name), 'venv')) as [
    string,
    string,
  ]
  for (const [venv, ...wanted] of [
    [environment, '--no-deps', '--requirement', join(workspace, 'requirements/web.txt')],
    [tools, 'pipdeptree==4.2.14'],
  ] as [string, ...string[]][]) {
    execFileSync('python3', ['-m', 'venv', '--without-pip', venv])
    execFileSync(toolPath('uv'), ['pip', 'install', '--quiet', '--python', join(venv, 'bin/python'), ...wanted])
  }
  const names = ['idna', 'typing-extensions', 'h11', 'pyyaml', 'anyio', 'click']
  const expected = names.map((name) =>
    execFileSync(join(tools, 'bin/pipdeptree'), ['--python', join(environment, 'bin/python'), '--reverse', '--packages', name], {
      encoding: 'utf8',
    }).trimEnd(),
  )
  const { code, outputs } = await run(workspace, { engine: 'uv', mode: 'explain', packages: names.join(' ') })
  // Each tree is followed by its source lines.
  const actual = outputs.explanation?.split('\n\n').filter((_, index) => index % 2 === 0)
  expect([code, actual]).toEqual([0, expected])
})

test('the source lines of the branches are listed with their layers', async () => {
  const before = readFileSync(join(workspace, 'requirements/web.txt'), 'utf8')
  const { code, outputs, summary } = await run(workspace, { engine: 'uv', mode: 'explain', packages: 'idna' })
  expect(code).toBe(0)
  const lines = outputs.explanation?.split('\n\n')[1]?.split('\n') ?? []
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
    ['requirements/in/base.in:2', 'idna>=2', 'base, web'],
    ['requirements/in/web.in:2', 'httpx[http2] (through it)', 'web'],
    ['requirements/in/web.in:3', 'uvicorn[standard] (through it)', 'web'],
    ['requirements/in/limits.txt:1', '-c idna<4', 'web'],
  ])
  expect(summary).toContain('## Who requires idna?')
  expect(readFileSync(join(workspace, 'requirements/web.txt'), 'utf8')).toBe(before)
})

test.each([
  [{ mode: 'explain' }, 'Input `packages` is not set, but `mode: explain` requires it. Name the packages to explain.'],
  [{ packages: 'idna' }, 'Input `packages` is set, but `mode: compile` does not use it. Remove it or use `mode: explain`.'],
  [
    { mode: 'explain', packages: 'nothing-of-the-sort' },
    'No lock pins nothing-of-the-sort. Check the spelling in `packages`, or compile the locks first.',
  ],
])('%j is rejected', async (inputs, message) => {
  const { code, stdout } = await run(workspace, { engine: 'uv', ...inputs })
  expect([code, stdout]).toEqual([1, expect.stringContaining(`::error::${message}`)])
})
