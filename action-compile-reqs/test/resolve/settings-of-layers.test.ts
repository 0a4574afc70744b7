import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { compileWithEngine } from '../support/reference-engine.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    {
      name: 'eln-app',
      version: '1.0',
      extras: ['web'],
      requires: ['eln-web ; extra == "web"', 'eln-backport ; python_version < "3.10"'],
    },
    { name: 'eln-web', version: '1.0' },
    { name: 'eln-skip', version: '1.0' },
    { name: 'eln-backport', version: '1.0' },
    { name: 'eln-other', version: '1.0' },
    { name: 'eln-other', version: '2.0b1' },
  ])
})
afterAll(async () => await index.close())

const sources = {
  'requirements/base.in': 'eln-app[web]\n',
  'requirements/web.in': '-r base.in\neln-skip\n',
  'requirements/edge.in': 'eln-other\n',
}

interface Repository {
  readonly workspace: string
  readonly run: (inputs?: Record<string, string>) => ReturnType<typeof runInProcess>
  readonly body: (name: string) => string
}

function repository(files: Readonly<Record<string, string>>): Repository {
  const workspace = temporaryFolder('settings-of-layers')
  writeTree(workspace, { ...sources, ...files })
  return {
    workspace,
    run: async (inputs = {}) => await runInProcess({ workspace, inputs: { cache: 'off', ...inputs }, env: index.env }),
    body: (name) => withoutHeader(readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')),
  }
}

const withoutHeader = (lock: string) => lock.replaceAll(/^#.*\n/gm, '')

/** What the real engine writes for a layer, starting from the pins of its lock. */
async function oracle({ workspace }: Repository, engine: string, layer: string, ...options: string[]): Promise<string> {
  const output = `requirements/${layer}.txt`
  const before = readFileSync(join(workspace, output), 'utf8')
  const args = engine === 'uv' ? ['--quiet'] : ['--quiet', '--no-emit-index-url', '--no-emit-trusted-host']
  await compileWithEngine(engine, [...args, ...options, `--output-file=${output}`, `requirements/${layer}.in`], {
    cwd: workspace,
    env: { UV_PYTHON_DOWNLOADS: 'never', ...index.env },
  })
  const written = withoutHeader(readFileSync(join(workspace, output), 'utf8'))
  writeTree(workspace, { [output]: before })
  return written
}

test('pip-compile: settings of a layer, given as input, act on its lock only', async () => {
  const forest = repository({})
  const { run, body } = forest
  const inputs = {
    'layer-options':
      'web: strip-extras=false unsafe-packages=eln-skip\nedge: prereleases=true generate-hashes=true annotation-style=line',
  }
  const { code, stdout } = await run(inputs)
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(body('base')).toBe(await oracle(forest, 'pip-compile', 'base', '--allow-unsafe', '--strip-extras'))
  expect(body('web')).toBe(await oracle(forest, 'pip-compile', 'web', '--no-strip-extras', '--unsafe-package=eln-skip'))
  expect(body('web')).toMatch(/^eln-app\[web\]==1\.0/m)
  expect(body('edge')).toBe(
    await oracle(
      forest,
      'pip-compile',
      'edge',
      '--allow-unsafe',
      '--strip-extras',
      '--pre',
      '--generate-hashes',
      '--annotation-style=line',
    ),
  )
  expect(body('edge')).toMatch(/^eln-other==2\.0b1 .*\n? +--hash=sha256:/m)
  expect((await run({ ...inputs, mode: 'check' })).code).toBe(0)
  const { outputs } = await run({ 'layer-options': inputs['layer-options'].replace('false', 'true'), mode: 'check' })
  expect(outputs.stale).toContain('"layer":"web"')
  expect(outputs.stale).not.toMatch(/"layer":"(base|edge)"/)
})

const config = `[tool.eleanor.requirements]
engine = "uv"
[tool.eleanor.requirements.layer-options.web]
strip-extras = false
unsafe-packages = ["eln-skip"]
[tool.eleanor.requirements.layer-options.edge]
prereleases = true
generate-hashes = true
[tool.eleanor.requirements.layer-options.old]
python-version = "3.9"
`

test('uv: settings of a layer, from the configuration, act on its lock only', async () => {
  const mirror = `[tool.uv]\npython-install-mirror = "http://${index.host}/python"\n`
  const forest = repository({ 'pyproject.toml': config + mirror, 'requirements/old.in': 'eln-app\n' })
  const { run, body } = forest
  const { code, stdout } = await run()
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(body('base')).toBe(await oracle(forest, 'uv', 'base'))
  expect(body('web')).toBe(await oracle(forest, 'uv', 'web', '--no-strip-extras', '--no-emit-package=eln-skip'))
  expect(body('edge')).toBe(await oracle(forest, 'uv', 'edge', '--prerelease=allow', '--generate-hashes'))
  expect(body('edge')).toContain('eln-other==2.0b1')
  expect(body('old')).toBe(await oracle(forest, 'uv', 'old', '--python-version=3.9'))
  expect(body('old')).toContain('eln-backport==1.0')
  expect(readFileSync(join(forest.workspace, 'requirements/old.txt'), 'utf8')).toContain('"python":"3.9"')
  expect((await run({ mode: 'check' })).code).toBe(0)
  // No Python is downloaded for the layer with another version.
  expect(index.requests.filter((path) => path.startsWith('/python'))).toEqual([])
})

test.each([
  ['web: strip-extras=maybe', 'sets `strip-extras = maybe` for web, which must be `true` or `false`.'],
  [
    'web: universal=true',
    'sets `universal` for web, which no layer can set. Settings of a layer: annotation-style, emit-index-url,',
  ],
  ['web: unsafe-packages=--index-url', 'has `--index-url`, which is not the name of a package.'],
  [
    'web: python-version=3.9',
    'sets `python-version` for web, but pip-compile resolves for the interpreter that runs it. Use `engine: uv`.',
  ],
  ['web', 'has no settings for web.'],
  ['nowhere: prereleases=true', 'names nowhere, which is not a layer of requirements. The layers are base, edge, web.'],
])('layer-options: %s is rejected', async (value, problem) => {
  const { code, stdout } = await repository({}).run({ mode: 'check', 'layer-options': value })
  expect([code, stdout]).toEqual([1, expect.stringContaining(problem)])
})

test('an invalid setting in the configuration is reported at its file and line', async () => {
  const { run } = repository({
    'pyproject.toml': '[tool.eleanor.requirements]\n\n[tool.eleanor.requirements.layer-options.web]\nstrip = false\n',
  })
  const { code, stdout } = await run({ mode: 'check' })
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^::error file=pyproject\.toml,line=3::.*sets `strip` for web/m)])
})
