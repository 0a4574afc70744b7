import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'
import { fillWheelhouse } from '../support/wheelhouse.js'

beforeAll(installEngines)

const project = '[project]\nname = "demo"\nversion = "1"\ndependencies = ["eln-base"]\n'
const extras = '[project.optional-dependencies]\nweb = ["eln-web"]\nall = ["demo[web]", "eln-all"]\n'

async function compile(files: Record<string, string>, line: string) {
  const workspace = temporaryFolder('all-extras')
  writeTree(workspace, files)
  mkdirSync(join(workspace, 'wheels'))
  const packages = ['eln-base', 'eln-web', 'eln-all'].map((name) => ({ name, version: '1.0' }))
  const { env } = await fillWheelhouse(join(workspace, 'wheels'), packages)
  const inputs = { engine: 'uv', 'find-links': 'wheels', cache: 'off', groups: '', directory: 'locks', 'extra-sources': line }
  mkdirSync(join(workspace, 'locks'))
  return { ...(await runInProcess({ workspace, env, inputs })), workspace, env }
}

const body = (lock: string) => lock.replace(/^#.*\n/gm, '')

test('`*` selects all extras of pyproject.toml, as `uv pip compile --all-extras` does', async () => {
  const { code, stdout, workspace, env } = await compile({ 'pyproject.toml': project + extras }, 'full = pyproject.toml[*]')
  expect({ code, stdout }).toMatchObject({ code: 0 })
  const args = ['pip', 'compile', '--quiet', '--all-extras', '--find-links=wheels', 'pyproject.toml']
  const plain = await promisify(execFile)(toolPath('uv'), args, { cwd: workspace, env: { ...process.env, ...env } })
  const lock = readFileSync(join(workspace, 'locks/full.txt'), 'utf8')
  expect(body(lock)).toBe(body(plain.stdout))
  expect(lock).toContain('eln-all==1.0')
})

test.each([
  [
    'extras that the build computes',
    { 'pyproject.toml': `${project}dynamic = ["optional-dependencies"]\n` },
    'full = pyproject.toml[*]',
    '::error file=pyproject.toml::pyproject.toml does not list its extras, because `optional-dependencies` is dynamic. Name each extra',
  ],
  [
    'a project without a list of extras',
    { 'setup.py': '' },
    'full = setup.py[*]',
    'Input `extra-sources` has the line `full = setup.py[*]`, but only pyproject.toml lists all extras. Name each extra.',
  ],
])('%s are rejected', async (_, files, line, message) => {
  const { code, stdout } = await compile(files, line)
  expect([code, stdout]).toEqual([1, expect.stringContaining(message)])
})
