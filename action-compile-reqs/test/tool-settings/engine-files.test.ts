import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { splitLeadingComments } from '../../src/requirements/leading-comments.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { compileWithEngine } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex

beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'app', version: '1.0', requires: ['low>=1', 'wide[more]', 'setuptools'], extras: ['x'] },
    { name: 'low', version: '1.0' },
    { name: 'low', version: '2.0' },
    { name: 'low', version: '3.0rc1' },
    { name: 'wide', version: '1.0', requires: ['side ; extra == "more"'], extras: ['more'] },
    { name: 'side', version: '1.0' },
    { name: 'side', version: '2.0' },
    { name: 'setuptools', version: '80.0' },
  ])
}, 180_000)
afterAll(async () => await index.close())

const sources = { 'requirements/in/base.in': 'app[x]\n', 'requirements/in/leaf.in': '-r base.in\nlow\n' }

function repository(files: Record<string, string>) {
  const workspace = temporaryFolder('engine-files')
  writeTree(workspace, { ...sources, 'limits/all.txt': 'low<2\n', ...files })
  return {
    workspace,
    run: async (inputs: Record<string, string>, env: Record<string, string> = {}) =>
      await runInProcess({ workspace, inputs, env: { ...index.env, ...env } }),
    lock: (name: string) => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8'),
  }
}

/** Runs the engine itself on a layer, with its own files in effect, and returns the body of the lock. */
async function compileLayer(engine: string, workspace: string, name: string, options: readonly string[]): Promise<string> {
  const files = [`--output-file=requirements/${name}.txt`, `requirements/in/${name}.in`]
  await compileWithEngine(engine, [...options, ...files], { cwd: workspace, env: index.env })
  return splitLeadingComments(readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')).body
}

const uvCases: [settings: string, named: string, changed?: string][] = [
  ['override-dependencies = ["low<2"]', 'override-dependencies', 'override-dependencies = ["low<3"]'],
  ['exclude-dependencies = ["side"]', 'exclude-dependencies'],
  ['resolution = "lowest"', 'resolution = lowest'],
  ['pip.no-deps = true', 'pip.no-deps = true'],
  ['pip.universal = true', 'platform `any`'],
  ['pip.generate-hashes = true', '--generate-hashes'],
  ['pip.annotation-style = "line"', '--annotation-style=line'],
  ['pip.no-emit-package = ["side"]', 'pip.no-emit-package'],
  ['pip.emit-index-annotation = true', 'pip.emit-index-annotation = true'],
  ['exclude-newer = "2021-01-01T00:00:00Z"', '--exclude-newer=2021-01-01T00:00:00Z'],
  ['exclude-newer = "700 days"', 'exclude-newer'],
]

const projectFile = { file: 'pyproject.toml', write: (settings: string) => `[tool.uv]\n${settings}\n` }
const uvFile = { file: 'uv.toml', write: (settings: string) => `${settings}\n` }

test.each(
  uvCases.map(([settings, named, changed], number) => ({
    settings,
    named,
    changed,
    ...(number % 2 === 0 ? projectFile : uvFile),
  })),
)(
  'uv, $settings in $file: the locks are what uv writes, and `check` names the setting when it changes',
  async ({ settings, named, changed, file, write }) => {
    const { workspace, run, lock } = repository({ [file]: write(settings) })
    const { code, stdout } = await run({ engine: 'uv' })
    expect([code, stdout]).toEqual([0, expect.stringContaining('2 of 2')])
    for (const name of ['base', 'leaf']) {
      const { body } = splitLeadingComments(lock(name))
      const own = lock(name)
      expect(await compileLayer('uv', workspace, name, [])).toBe(body)
      writeTree(workspace, { [`requirements/${name}.txt`]: own })
    }
    expect((await run({ engine: 'uv', mode: 'check' })).code).toBe(0)
    if (changed !== undefined) {
      writeTree(workspace, { [file]: write(changed) })
      expect((await run({ engine: 'uv', mode: 'check' })).stdout).toContain(`it was compiled with another \`${named}\` of uv`)
    }
    writeTree(workspace, { [file]: '' })
    const check = await run({ engine: 'uv', mode: 'check' })
    expect([check.code, check.stdout]).toEqual([1, expect.stringContaining('it was compiled with')])
    expect(check.stdout).toContain(named)
  },
)

const pipBase = ['--no-emit-index-url', '--no-emit-trusted-host']
const pipCases: { settings: string; file?: string; options?: readonly string[]; named: string }[] = [
  { settings: 'no-strip-extras = true', options: ['--allow-unsafe'], named: '--no-strip-extras' },
  { settings: 'annotation_style = "line"', named: '--annotation-style=line' },
  { settings: 'constraint = ["limits/all.txt"]', named: 'limits/all.txt' },
  { settings: 'allow-unsafe = false', options: ['--strip-extras'], named: '--unsafe-package=setuptools' },
  { settings: 'pre = true', named: '--pre' },
  { settings: '[tool.pip-tools.compile]\ngenerate-hashes = true', file: '.pip-tools.toml', named: '--generate-hashes' },
  { settings: 'annotate = false', file: 'requirements/in/.pip-tools.toml', named: '--no-annotate' },
]

test.each(pipCases.map((each) => ({ file: 'pyproject.toml', options: ['--allow-unsafe', '--strip-extras'], ...each })))(
  'pip-compile, $settings in $file: the locks are what pip-compile writes, and `check` names the setting when it changes',
  async ({ settings, file, options, named }) => {
    const { workspace, run, lock } = repository({ [file]: `[tool.pip-tools]\n${settings}\n` })
    const { code, stdout } = await run({})
    expect([code, stdout]).toEqual([0, expect.stringContaining('2 of 2')])
    for (const name of ['base', 'leaf']) {
      const { body } = splitLeadingComments(lock(name))
      const own = lock(name)
      expect(await compileLayer('pip-compile', workspace, name, [`--config=${file}`, ...pipBase, ...options])).toBe(body)
      writeTree(workspace, { [`requirements/${name}.txt`]: own })
    }
    expect((await run({ mode: 'check' })).code).toBe(0)
    writeTree(workspace, { [file]: '' })
    const check = await run({ mode: 'check' })
    expect([check.code, check.stdout]).toEqual([1, expect.stringContaining(named)])
  },
)

const ownFile = 'pyproject.toml'
const ways: { engine: string; inputs: Record<string, string>; own: string }[] = [
  { engine: 'uv', inputs: { 'generate-hashes': 'true' }, own: '' },
  { engine: 'uv', inputs: {}, own: '[tool.eleanor.requirements]\ngenerate-hashes = true\n' },
  { engine: 'uv', inputs: {}, own: '[tool.uv.pip]\ngenerate-hashes = true\n' },
  { engine: 'pip-compile', inputs: { 'generate-hashes': 'true' }, own: '' },
  { engine: 'pip-compile', inputs: {}, own: '[tool.eleanor.requirements]\ngenerate-hashes = true\n' },
  { engine: 'pip-compile', inputs: {}, own: '[tool.pip-tools]\ngenerate-hashes = true\n' },
]

test('a value gives the same bytes from an input, the configuration, and the file of the engine', async () => {
  const locks = new Map<string, Set<string>>()
  for (const { engine, inputs, own } of ways) {
    const { run, lock } = repository(own === '' ? {} : { [ownFile]: own })
    expect((await run({ engine, ...inputs })).code).toBe(0)
    locks.set(engine, (locks.get(engine) ?? new Set()).add(lock('leaf')))
  }
  expect([...locks].map(([engine, texts]) => [engine, texts.size])).toEqual([
    ['uv', 1],
    ['pip-compile', 1],
  ])
})

test.each([
  ['uv', '[tool.uv.pip]\ngenerate-hashes = true\nuniversal = true\nannotation-style = "line"\n'],
  ['pip-compile', '[tool.pip-tools]\ngenerate-hashes = true\nannotation-style = "line"\n'],
])('%s: the configuration wins over the file of the engine, and the caller over both', async (engine, table) => {
  const settings = `[tool.eleanor.requirements]\ngenerate-hashes = false\n${engine === 'uv' ? 'universal = false\n' : ''}`
  const { run, lock } = repository({ [ownFile]: `${settings}${table}` })
  expect((await run({ engine })).code).toBe(0)
  expect(lock('leaf')).not.toContain('--hash')
  expect(lock('leaf')).toMatch(/^low==2\.0 +# via/m)
  expect((await run({ engine, 'annotation-style': 'split' })).code).toBe(0)
  expect(lock('leaf')).toMatch(/^low==2\.0\n {4}# via/m)
})

const refused: [engine: string, file: string, text: string, error: string][] = [
  ['uv', 'pyproject.toml', '[tool.uv]\nupgrade = true\n', 'pyproject.toml:2: the setting `upgrade` is not supported'],
  ['uv', 'uv.toml', 'no-build-isolation = true\n', 'uv.toml:1: the setting `no-build-isolation` is not supported'],
  ['uv', 'uv.toml', '[pip]\nextra = ["a"]\n', 'uv.toml:2: the setting `pip.extra` is not supported'],
  ['uv', 'uv.toml', 'torch-backend = "auto"\n', 'uv.toml:1: the setting `torch-backend` is not supported'],
  ['uv', 'uv.toml', '[pip]\nuniversal = "yes"\n', 'uv.toml:2: `pip.universal` must be true or false'],
  [
    'uv',
    'pyproject.toml',
    '[tool.uv]\noveride-dependencies = []\n',
    'pyproject.toml:2: uv has no setting `overide-dependencies`.',
  ],
  ['uv', 'uv.toml', '[pip]\nuniversl = true\n', 'uv.toml:2: uv has no setting `pip.universl`. It would ignore'],
  ['uv', 'uv.toml', 'find-links = ["../other"]\n', 'names `../other`, which is not in the repository'],
  ['pip-compile', 'pyproject.toml', '[tool.pip-tools]\npip-args = "--pre"\n', 'pyproject.toml:2: the setting `pip-args` is not'],
  [
    'pip-compile',
    'pyproject.toml',
    '[tool.pip-tools]\nupgrade = true\n',
    'pyproject.toml:2: the setting `upgrade` is not supported',
  ],
  ['pip-compile', 'pyproject.toml', '[tool.pip-tools]\nresolver = "legacy"\n', 'the setting `resolver` is not supported'],
  [
    'pip-compile',
    '.pip-tools.toml',
    '[tool.pip-tools.compile]\nheadr = false\n',
    '.pip-tools.toml:2: pip-compile has no option `headr`. Did you mean `header`?',
  ],
  ['pip-compile', 'pyproject.toml', '[tool.pip-tools]\nunsafe-package = ["--pre"]\n', 'name `--pre`, which is not a package'],
  [
    'pip-compile',
    'pyproject.toml',
    '[tool.pip-tools]\nconstraint = ["none.txt"]\n',
    'names `none.txt`, which is not in the repository',
  ],
  [
    'pip-compile',
    'pyproject.toml',
    '[tool.pip-tools]\ngenerate-hashes = "yes"\n',
    'pyproject.toml:2: `generate-hashes` must be true or false',
  ],
]

test.each(refused)('%s, %s, %j: %s', async (engine, file, text, error) => {
  const { run } = repository({ [file]: text })
  const { code, stdout } = await run({ engine, mode: 'check' })
  expect([code, stdout]).toEqual([1, expect.stringContaining(error)])
})

test('a table that uv cannot read, and would ignore, is rejected', async () => {
  const { run } = repository({ 'pyproject.toml': '[tool.uv]\noverride-dependencies = "low<2"\n' })
  const { code, stdout } = await run({ engine: 'uv' })
  const error = '::error file=pyproject.toml,line=2::uv cannot read its settings in pyproject.toml:2: invalid type: string'
  expect([code, stdout]).toEqual([1, expect.stringContaining(error)])
})

test('sources with different settings of pip-tools are rejected', async () => {
  const { run } = repository({
    'requirements/gpu/in/cuda.in': 'low\n',
    'requirements/gpu/in/.pip-tools.toml': '[tool.pip-tools]\ngenerate-hashes = true\n',
  })
  const { code, stdout } = await run({})
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('different settings of pip-tools: requirements/gpu/in/.pip-tools.toml, none'),
  ])
})
