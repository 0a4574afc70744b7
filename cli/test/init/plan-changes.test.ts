import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { Session } from '../../src/context/session.js'
import { inspectRepository } from '../../src/init/inspect-repository.js'
import type { InitPlan } from '../../src/init/plan-changes.js'
import { planChanges } from '../../src/init/plan-changes.js'
import { formatChanges } from '../../src/init/show-changes.js'

const pyproject = '[project]\nname = "framework"\nrequires-python = ">=3.11"\n'
const ownWorkflow = readFileSync(new URL('../../../.github/workflows/release.yml', import.meta.url), 'utf8')

/** What `eleanor init` would write to a folder that Git does not know. */
async function plan(files: Readonly<Record<string, string>>): Promise<InitPlan> {
  const folder = temporaryFolder('init')
  writeTree(folder, files)
  return await planChanges(folder, await inspectRepository({ query: () => Promise.reject(new Error('no Git')) }, folder))
}

test.each<[name: string, files: Record<string, string>, checks: string[]]>([
  ['requirements alone', { 'requirements/base.in': 'six\n' }, ['compile-reqs']],
  ['tools without a project', { 'requirements.in': 'six\n', 'pyproject.toml': '[tool.ruff]\n' }, ['compile-reqs']],
  [
    'an application of uv',
    { 'requirements.in': 'six\n', 'pyproject.toml': `${pyproject}[tool.uv]\npackage = false\n` },
    ['compile-reqs'],
  ],
  ['a service in an image', { 'requirements.in': 'six\n', Dockerfile: 'FROM scratch\n' }, ['compile-reqs', 'build-images']],
  ['nothing', { 'README.md': '' }, []],
  ['settings of tools', { 'pyproject.toml': '[tool.black]\n', 'setup.cfg': '[flake8]\n' }, []],
])('what cannot be built gets no wheel and no release: %s', async (_, files, checks) => {
  const { changes } = await plan(files)
  const workflows = changes.filter(({ path }) => path.startsWith('.github/'))
  const names = checks.length === 0 ? [] : ['pr.yml', 'locks.yml']
  expect(workflows.map(({ path }) => path)).toEqual(names.map((name) => `.github/workflows/${name}`))
  const checked = workflows[0]?.added ?? ''
  expect([...checked.matchAll(/uses: eleanor\/action-(.*)@v1/g)].map(([, name]) => name)).toEqual(checks)
  // The checkout is pinned as in our own workflows.
  const pinned = /uses: (actions\/checkout@[0-9a-f]{40} # v\S+)/.exec(ownWorkflow)?.[1]
  expect([...checked.matchAll(/uses: (actions\/.*)/g)].map(([, reference]) => reference)).toEqual(
    checks.length === 0 ? [] : [pinned],
  )
  expect(parseYaml(checked)).toEqual(checks.length === 0 ? null : expect.objectContaining({ on: 'pull_request' }))
})

test.each([
  [['packages/core', 'packages/app', 'tests/data/old'], { packages: ['packages/*'] }],
  [['core', 'plugins/a', 'plugins/b'], { packages: ['core', 'plugins/*'] }],
  [['python'], { directory: 'python' }],
])('packages in the folders %j are checked', async (folders, expected) => {
  const system = '[build-system]\nrequires = ["hatchling"]\n'
  const folder = temporaryFolder('init')
  writeTree(folder, {
    'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    'service/pyproject.toml': pyproject,
    'broken/pyproject.toml': '[',
    ...Object.fromEntries(folders.map((name) => [`${name}/pyproject.toml`, `${system}${pyproject}`])),
  })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:Acme/framework.git'], { cwd: folder })
  execFileSync('git', ['add', '-A'], { cwd: folder })
  const query: Session['query'] = (program, args) =>
    Promise.resolve({ code: 0, stderr: '', stdout: execFileSync(program, [...args], { cwd: folder, encoding: 'utf8' }) })
  const { changes } = await planChanges(folder, await inspectRepository({ query }, folder))
  expect(changes.map(({ path }) => path)).toEqual(['pyproject.toml', '.github/workflows/pr.yml'])
  expect(parse(changes[0]?.added ?? '')).toEqual({ tool: { eleanor: { wheel: expected } } })
})

test('a project that only setup.cfg describes gets a wheel and a release', async () => {
  const { changes } = await plan({ 'pyproject.toml': '[tool.black]\n', 'setup.cfg': '[metadata]\nname = a\n' })
  expect(changes.map(({ path }) => path)).toEqual(['.github/workflows/pr.yml', '.github/workflows/release.yml'])
})

test.each([
  [{ Dockerfile: 'FROM scratch\n' }, {}],
  [{ 'docker/Dockerfile': 'FROM scratch\n' }, {}],
  [{ 'docker/compose.yml': '', Dockerfile: 'FROM scratch\n' }, undefined],
  [{ 'containers/app/Dockerfile': 'FROM scratch\n' }, { directory: 'containers' }],
])('Dockerfiles are found as action-build-images finds them: %j', async (files, expected) => {
  const { changes } = await plan({ 'pyproject.toml': pyproject, ...files })
  const workflow = changes.find(({ path }) => path.endsWith('/pr.yml'))?.added ?? ''
  expect(workflow.includes('images-mode: none')).toBe(expected === undefined)
  const added = changes.find(({ path }) => path === 'pyproject.toml')?.added ?? ''
  expect(parse(added)).toEqual(
    expected === undefined ? {} : { tool: { eleanor: { images: { ...expected, prefix: 'framework-' } } } },
  )
})

test('a folder that is named like a lock is no lock', async () => {
  const { changes } = await plan({ 'requirements/base.in': 'six\n', 'requirements/old.txt/notes': '' })
  expect(changes.map(({ path }) => path)).toContain('eleanor.toml')
})

test.each<[name: string, file: string, text: string, start: string]>([
  ['an eleanor.toml without tables is extended', 'eleanor.toml', '# Ours\n', '# Ours\n\n[tool.eleanor.requirements]\n'],
  ['CRLF stays', 'pyproject.toml', '# Ours\r\n', '# Ours\r\n\r\n[tool.eleanor.requirements]\r\nengine = "uv"\r\n'],
  ['a missing last line end is added', 'pyproject.toml', '# Ours', '# Ours\n\n[tool.eleanor.requirements]\n'],
])('%s', async (_, file, text, start) => {
  const { changes } = await plan({ 'requirements/base.in': 'six\n', [file]: text })
  const diff = formatChanges(changes).join('\n')
  expect(diff).toContain(`+++ ${file}\n@@ -1,0 +2,5 @@\n+\n+[tool.eleanor.requirements]\n`)
  const { before, added } = changes.find(({ path }) => path === file) ?? {}
  expect(`${before ?? ''}${added ?? ''}`.startsWith(start)).toBe(true)
})
