import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { parseLocalPaths } from '../../src/requirement-lines/local-paths.js'
import { readVariables } from '../../src/requirement-lines/variables.js'
import { readGraph } from '../../src/requirements/graph.js'
import type { LocalProject } from '../support/local-project.js'
import { localProject, localProjectIn } from '../support/local-project.js'
import { runInProcess } from '../support/run-in-process.js'

const all = {
  directory: 'requirements',
  layers: [],
  extraSources: [],
  groups: [],
  format: 'requirements' as const,
  constraints: [],
}

function repository(files: Record<string, string>): string {
  const workspace = temporaryFolder('graph')
  mkdirSync(join(workspace, 'requirements'))
  writeTree(workspace, files)
  return workspace
}

test('sources in subdirectories, in both layouts; a folder called in is left out of the path of the lock', async () => {
  const workspace = repository({
    'requirements/in/base.in': '',
    'requirements/in/gpu/cuda.in': '-r ../base.in\n',
    'requirements/web/in/api.in': '-c ../../base.txt\n',
    'requirements/tools/lint.in': '-r "../in/base.in"\n',
    'requirements/plain.in': '',
    'requirements/.hidden/x.in': '',
    'requirements/MANIFEST.in': '',
  })
  const { layers } = await readGraph(workspace, all, {})
  expect(layers.map(({ name, source, lock, parents }) => [name, source, lock, ...parents])).toEqual([
    ['base', 'requirements/in/base.in', 'requirements/base.txt'],
    ['gpu/cuda', 'requirements/in/gpu/cuda.in', 'requirements/gpu/cuda.txt', 'base'],
    ['web/api', 'requirements/web/in/api.in', 'requirements/web/api.txt', 'base'],
    ['plain', 'requirements/plain.in', 'requirements/plain.txt'],
    ['tools/lint', 'requirements/tools/lint.in', 'requirements/tools/lint.txt', 'base'],
  ])
})

test('in the workspace itself only the folder in is searched', async () => {
  const workspace = repository({ 'dev.in': '', 'in/deep/x.in': '', 'vendor/y.in': '' })
  const { layers } = await readGraph(workspace, { ...all, directory: '.' }, {})
  expect(layers.map(({ source, lock }) => `${source} ${lock}`)).toEqual(['in/deep/x.in deep/x.txt', 'dev.in dev.txt'])
})

test.each([
  [['web'], ['web']],
  [['!web', '!old'], ['base']],
  [['base', 'web', '!web'], ['base']],
])('layers: %j selects %j', async (layers, expected) => {
  const workspace = repository({ 'requirements/base.in': '', 'requirements/web.in': '-r base.in\n', 'requirements/old.in': '' })
  expect((await readGraph(workspace, { ...all, layers }, {})).layers.map(({ name }) => name)).toEqual(expected)
})

test.each([
  ['-e .', '.'],
  ['-e ./pkg[web,dev]', './pkg'],
  ['--editable=pkg', 'pkg'],
  ['-e "./my pkg"', './my pkg'],
  ['./pkg[web] ; python_version > "3"', './pkg'],
  ['../x', '../x'],
  ['libs/my pkg[web]', 'libs/my pkg'],
  ['name @ libs/pkg', 'libs/pkg'],
  ['./dist/x-1.0-py3-none-any.whl --hash=sha256:1', './dist/x-1.0-py3-none-any.whl'],
  ['name @ file:./pkg', 'file:./pkg'],
  ['name[x] @ file:///w/pkg#sha256=1', 'file:///w/pkg'],
  ['-e ${HERE}/pkg', './pkg'],
])('%j names a local path', (text, target) => {
  expect(parseLocalPaths(text, { HERE: '.' })).toMatchObject([{ target, line: 1 }])
})

test.each([
  'requests',
  '-e git+https://h/x',
  'name @ https://h/x.zip',
  '-r ./x.in',
  '--find-links ./wheels',
  'git+ssh://h/x',
  "six;platform_version=='a/b'",
  'C:/pkg==1',
  'core @ git+${BASE}/core',
  '# ./x',
])('%j does not name a local path', (text) => expect(parseLocalPaths(text, {})).toEqual([]))

test('variables are read, but not those in credentials', () => {
  expect(readVariables('six==${SIX}\n# ${OTHER}\n-f https://${USER}:${TOKEN}@h/${DIR}/x\n', { SIX: '1', DIR: 'd' })).toEqual({
    DIR: 'd',
    SIX: '1',
  })
})

const project = (dependency: string): LocalProject => ({ name: 'projx', requires: [dependency], extras: { web: ['idna<3.7'] } })

test.each(['pip-compile', 'uv'])(
  '%s: projects as sources and by path; all layers pin the same versions, and a change makes the lock stale',
  async (engine) => {
    const workspace = repository({
      ...localProject(project('six')),
      ...localProjectIn('libs/lib', { ...project('iniconfig<2'), name: 'libx' }),
      // uv expands variables only in URLs and paths.
      'requirements/in/base.in': engine === 'uv' ? 'idna\nsix==1.16.0\n' : 'idna\nsix==${SIX}\n',
      'requirements/in/gpu/dev.in': '-r ../base.in\n-e ./libs/lib[web]\n',
    })
    const run = async (inputs: Record<string, string> = {}, SIX = '1.16.0') =>
      await runInProcess({
        workspace,
        env: { SIX },
        inputs: { engine, 'extra-sources': 'app = pyproject.toml\nweb = pyproject.toml[web]', ...inputs },
      })
    const lock = (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')
    const { code, stdout } = await run()
    expect([code, stdout]).toEqual([0, expect.stringContaining('4 of 4')])
    expect(lock('app')).toMatch(/^six==1\.16\.0\n {4}# via projx \(pyproject\.toml\)$/m)
    expect(lock('app')).not.toContain('idna')
    expect(lock('web')).toMatch(/^# {4}(uv )?pip[ -]compile .*--extra=web .*pyproject\.toml$/m)
    expect(lock('gpu/dev')).toMatch(/^-e \.\/libs\/lib$/m)
    expect(lock('gpu/dev')).toMatch(/^iniconfig==1\./m)
    expect(['base', 'web', 'gpu/dev'].map((name) => /^idna==3\.[0-6]$/m.test(lock(name)))).toEqual([true, true, true])
    expect(['app', 'web', 'base', 'gpu/dev'].map(lock).join('')).not.toMatch(/file:\/\/|compile-reqs-/)
    expect(readdirSync(join(workspace, 'libs/lib')).sort()).toEqual(['backend.py', 'pyproject.toml'])

    const stale = async (...given: Parameters<typeof run>) => {
      const { outputs } = await run({ mode: 'check', ...given[0] }, given[1])
      return (JSON.parse(outputs.stale ?? '') as { layer: string; reason: string }[]).map(
        ({ layer, reason }) => `${layer} ${reason}`,
      )
    }
    expect(await stale()).toEqual([])
    expect(await stale({}, '1.15.0')).toEqual(engine === 'uv' ? [] : ['base input', 'gpu/dev input'])
    expect(await stale({ layers: '!gpu/dev web app' })).toEqual([])
    writeFileSync(join(workspace, 'libs/lib/setup.cfg'), '[metadata]\n')
    expect(await stale()).toEqual(['gpu/dev input'])
    writeFileSync(join(workspace, 'pyproject.toml'), localProject(project('six>=1'))['pyproject.toml'] ?? '')
    expect(await stale()).toEqual(expect.arrayContaining(['app input', 'web input', 'gpu/dev input']))
  },
)

test.each([
  [
    'pyproject.toml',
    `[project]\nname = "projx"\nversion = "1.0"\ndynamic = ["dependencies", "optional-dependencies"]
[tool.setuptools]\npy-modules = []
[tool.setuptools.dynamic]\ndependencies = { file = ["deps/main.txt"] }\noptional-dependencies.web = { file = "deps/web.txt" }\n`,
  ],
  [
    'setup.cfg',
    `[metadata]\nname = projx\nversion = 1.0\nlong_description = file: README.md
[options]\npy_modules =\ninstall_requires = file: deps/main.txt\n[options.extras_require]\nweb = file: deps/web.txt\n`,
  ],
])('%s: the lock depends on the files from which setuptools reads dependencies', async (name, text) => {
  const workspace = repository({
    'setup.py': 'import setuptools\nsetuptools.setup()\n',
    [name]: text,
    'deps/main.txt': 'six==1.16.0\n',
    'deps/web.txt': 'idna<3.7\n',
  })
  const run = async (mode: string) =>
    await runInProcess({
      workspace,
      inputs: { engine: 'uv', mode, directory: '.', 'extra-sources': `app = ${name}[web]` },
    })
  const { code, stdout } = await run('compile')
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 of 1')])
  expect(readFileSync(join(workspace, 'app.txt'), 'utf8')).toMatch(/^idna==3\.[0-6]\n[^]*^six==1\.16\.0$/m)
  writeFileSync(join(workspace, 'deps/web.txt'), 'idna<3.6\n')
  expect(JSON.parse((await run('check')).outputs.stale ?? '')).toMatchObject([{ reason: 'input', file: 'deps/web.txt' }])
})

test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
  [
    'an unknown layer',
    { 'requirements/a.in': '' },
    { layers: '!b' },
    /::error::Input `layers` names b, which is not a layer of requirements\. The layers are a\./,
  ],
  ['no remaining layer', { 'requirements/a.in': '' }, { layers: '!a' }, /::error::Input `layers` excludes every layer\./],
  [
    'a missing source',
    { 'requirements/a.in': '' },
    { 'extra-sources': 'web = web/pyproject.toml' },
    /::error::Input `extra-sources` has the line `web = web\/pyproject\.toml`, but there is no such file\./,
  ],
  [
    'an invalid source line',
    { 'requirements/a.in': '' },
    { 'extra-sources': 'pyproject.toml[web]' },
    /::error::Input `extra-sources` has the line `pyproject\.toml\[web\]`, which is not valid\. /,
  ],
  [
    'a lock as a constraint file',
    { 'requirements/a.in': '', 'requirements/a.txt': '' },
    { constraints: 'requirements/a.txt' },
    /::error::Input `constraints` names requirements\/a\.txt, which is the lock of a layer\./,
  ],
  [
    'a missing constraint file',
    { 'requirements/a.in': '' },
    { constraints: 'c.txt' },
    /::error::Input `constraints` has `c\.txt`, which is not a file of this repository\./,
  ],
  [
    'credentials that would be written to the locks',
    { 'requirements/a.in': '' },
    { 'emit-index-url': 'true', 'index-url': 'https://me:hunter2@h/simple' },
    /::error::Input `emit-index-url` is `true`, but an index URL contains credentials\. /,
  ],
  [
    'an index that is not a URL',
    { 'requirements/a.in': '' },
    { 'index-url': 'me:hunter2@h' },
    /::error::Input `index-url` has a value that is not a URL\. /,
  ],
])('%s: one error', async (_, files, inputs, message) => {
  const workspace = repository(files)
  const { code, stdout } = await runInProcess({ workspace, inputs })
  expect([code, stdout]).toEqual([1, expect.stringMatching(message)])
  expect(stdout.match(/^::error/gm)).toHaveLength(1)
  expect(stdout).not.toContain('hunter2')
  expect(existsSync(join(workspace, 'requirements/a.txt'))).toBe('requirements/a.txt' in files)
})
