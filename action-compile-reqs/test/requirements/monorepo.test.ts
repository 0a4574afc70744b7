import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findMatchingPaths } from '../../src/path-patterns/matching-paths.js'
import { findRequirementsFolders } from '../../src/path-patterns/requirements-folders.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex(['1.0', '2.0'].flatMap((version) => ['elm', 'oak'].map((name) => ({ name, version }))))
})
afterAll(async () => await index.close())

const tree = {
  'requirements/in/base.in': '',
  'services/api/requirements/base.in': '',
  'services/web/requirements/in/base.in': '',
  'services/web/requirements/in/requirements/x.in': '',
  'services/web/deps.in': '',
  'services/.hidden/requirements/base.in': '',
  'node_modules/x/requirements/base.in': '',
  'venv/pyvenv.cfg': '',
  'venv/requirements/base.in': '',
  'tools/lint/base.in': '',
  'tools/docs/base.in': '',
}

test.each([
  ['**', ['requirements', 'services/api/requirements', 'services/web/requirements'], ['', 'services/api', 'services/web']],
  ['services/**', ['services/api/requirements', 'services/web/requirements'], ['services/api', 'services/web']],
  ['services/*/requirements', ['services/api/requirements', 'services/web/requirements'], ['services/api', 'services/web']],
  ['tools/*', ['tools/docs', 'tools/lint'], ['tools/docs', 'tools/lint']],
  ['**/li*', ['tools/lint'], ['tools']],
  ['**/none', [], []],
])('the pattern %s names folders and starts the names of layers', async (pattern, folders, prefixes) => {
  const workspace = temporaryFolder('monorepo')
  writeTree(workspace, tree)
  const found = await findRequirementsFolders(workspace, pattern)
  expect(found.map(({ folder }) => folder)).toEqual(folders)
  expect(found.map(({ prefix }) => prefix)).toEqual(prefixes)
})

test.each([
  ['services/*/deps.in', [['services/web/deps.in', ['web']]]],
  [
    't*/*/base.in',
    [
      ['tools/docs/base.in', ['ools', 'docs']],
      ['tools/lint/base.in', ['ools', 'lint']],
    ],
  ],
  [
    'services/*',
    [
      ['services/api', ['api']],
      ['services/web', ['web']],
    ],
  ],
  ['none/*', []],
])('the pattern %s matches paths', (pattern, expected) => {
  const workspace = temporaryFolder('monorepo')
  writeTree(workspace, tree)
  expect(findMatchingPaths(workspace, pattern).map(({ path, stars }) => [path, stars])).toEqual(expected)
})

function monorepo(files: Record<string, string>) {
  const workspace = temporaryFolder('monorepo')
  writeTree(workspace, files)
  const run = async (inputs: Record<string, string> = {}) =>
    await runInProcess({
      workspace,
      env: index.env,
      inputs: { engine: 'uv', cache: 'off', directory: '**', ...inputs },
    })
  const pins = (lock: string) => readFileSync(join(workspace, lock), 'utf8').match(/^\S+==\S+/gm)
  return { workspace, run, pins }
}

const services = {
  'services/api/requirements/base.in': 'elm<2\noak\n',
  'services/api/requirements/dev.in': '-r base.in\n',
  'services/web/requirements/in/base.in': 'elm>=2\n',
}

test('the folders of a monorepo that cannot agree are one conflict, or one set of locks each', async () => {
  const { workspace, run, pins } = monorepo(services)
  const joint = await run()
  expect(joint.code).toBe(1)
  expect(joint.stdout).toMatch(/elm<2.*services\/api\/requirements\/base\.in.*elm>=2.*services\/web\/requirements\/in\/base\.in/)

  const perFolder = { resolution: 'per-folder' }
  const { code, stdout, outputs } = await run(perFolder)
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(outputs.drift).toBe('[]')
  expect(stdout).not.toContain('::warning')
  const locks = ['services/api/requirements/base.txt', 'services/api/requirements/dev.txt', 'services/web/requirements/base.txt']
  expect(outputs.files?.split('\n')).toEqual(locks)
  expect(locks.map(pins)).toEqual([['elm==1.0', 'oak==2.0'], ['elm==1.0', 'oak==2.0'], ['elm==2.0']])
  expect((await run({ ...perFolder, mode: 'check' })).code).toBe(0)

  const explained = await run({ ...perFolder, mode: 'explain', packages: 'elm' })
  expect(explained.stdout).toContain('services/api/requirements/base.in')
  expect(explained.stdout).toContain('services/web/requirements/in/base.in')

  // A change in one folder leaves the locks of the other as they are.
  writeFileSync(join(workspace, 'services/web/requirements/in/base.in'), 'elm>=2\noak<2\n')
  const changed = await run({ ...perFolder, 'upgrade-packages': '' })
  expect([changed.code, Object.keys(JSON.parse(changed.outputs.diff ?? '') as object)]).toEqual([0, [locks[2]]])
  expect(pins('services/web/requirements/base.txt')).toEqual(['elm==2.0', 'oak==1.0'])
  // Without the setting, folders that differ are found.
  expect((await run({ mode: 'check' })).stdout).toMatch(/it pins elm to 1\.0, but services\/web\/requirements\/base\.txt pins it/)
})

test('a conflict within one folder names only the lines of that folder', async () => {
  const { run } = monorepo({ ...services, 'services/web/requirements/in/ui.in': '-r base.in\nelm<2\n' })
  const { code, stdout } = await run({ resolution: 'per-folder' })
  expect(code).toBe(1)
  expect(stdout).toMatch(/::error.*services\/web\/requirements\/in\/ui\.in/)
  expect(stdout).not.toMatch(/::error.*services\/api/)
})

test('a folder whose locks another folder uses as constraints is resolved first', async () => {
  const { run, pins } = monorepo({
    'apps/requirements/app.in': '-c ../../libs/requirements/base.txt\nelm\n',
    'libs/requirements/base.in': 'elm<2\n',
  })
  const perFolder = { resolution: 'per-folder' }
  expect((await run(perFolder)).code).toBe(0)
  expect(pins('apps/requirements/app.txt')).toEqual(['elm==1.0'])
  expect((await run({ ...perFolder, mode: 'check' })).code).toBe(0)
})

test('a pattern in extra-sources names a layer after each file', async () => {
  const { run } = monorepo({ 'services/web/deps.in': 'elm\n', 'services/api/deps.in': 'oak\n', 'requirements/base.in': 'oak\n' })
  const extra = { directory: 'requirements', 'extra-sources': '*/deps = services/*/deps.in' }
  const { outputs, stdout } = await run(extra)
  expect({ stdout, files: outputs.files }).toMatchObject({
    files: 'requirements/base.txt\nrequirements/api/deps.txt\nrequirements/web/deps.txt',
  })
})

test.each([
  [{ directory: '**/none' }, 'No requirements were found in **/none'],
  [{ directory: '../*' }, '`directory` is `../*`, which is outside the workspace'],
  [{ 'extra-sources': 'x = tools/*.in' }, '`extra-sources` has the line `x = tools/*.in`, but no file matches it'],
  [{ 'extra-sources': '*-* = services/web/*.in' }, '`extra-sources` has the line `*-* = services/web/*.in`, which is not valid'],
  [{ layers: 'none' }, 'names none, which is not a layer of **'],
])('%j is rejected', async (inputs, message) => {
  const { run } = monorepo({ ...services, 'services/web/deps.in': 'elm\n' })
  const { code, stdout } = await run(inputs)
  expect([code, stdout]).toEqual([1, expect.stringContaining(message)])
})
