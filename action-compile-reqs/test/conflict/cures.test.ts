import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

/** Small packages with the ranges of real ones. */
const packages = [
  ...['1.24.4', '1.26.4', '2.0.0', '2.1.0'].map((version) => ({ name: 'array', version })),
  { name: 'accelerator', version: '0.33.0', requires: ['array>=1.17,<2'] },
  ...['0.34.0', '0.34.1', '1.12.0'].map((version) => ({ name: 'accelerator', version, requires: ['array>=1.17'] })),
  { name: 'trainer', version: '0.9.6', requires: ['array<1.25'] },
  ...['0.19.1', '0.20.3', '0.21.1'].map((version) => ({ name: 'splitter', version })),
  { name: 'models', version: '4.44.0', requires: ['splitter>=0.20'] },
  ...['1.26.20', '2.7.0'].map((version) => ({ name: 'web', version })),
  { name: 'client', version: '2.28.2', requires: ['web<2'] },
]

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex(packages)
})
afterAll(async () => await index.close())

async function compile(engine: string, files: Record<string, string>, inputs: Record<string, string> = {}) {
  const workspace = temporaryFolder('cures')
  writeTree(workspace, files)
  const { code, stdout } = await runInProcess({ inputs: { engine, ...inputs }, workspace, env: index.env })
  return { code, stdout, error: /^::error.*$/m.exec(stdout)?.[0] ?? '' }
}

const sources = (layers: Record<string, string>) =>
  Object.fromEntries(Object.entries(layers).map(([name, text]) => [`requirements/in/${name}.in`, text]))
const base = '# layer\narray>=2\nweb>=2\nsplitter<0.20\n'
const both = ['pip-compile', 'uv']

test.each([
  {
    kind: 'a lower bound goes down to the nearest version',
    engines: both,
    files: sources({ base: 'array>=2\n', gpu: '-r base.in\naccelerator==0.33.0\n' }),
    conflicting: ['`array>=2` in requirements/in/base.in:1, `accelerator==0.33.0` in requirements/in/gpu.in:2.'],
    cure: 'Change requirements/in/base.in:1 to `array>=1.26.4` (verified: all layers agree then). No lock',
  },
  {
    kind: 'a lower bound that two packages exclude goes down far enough for both',
    engines: ['uv'],
    files: sources({ base: 'array>=2\n', gpu: '-r base.in\naccelerator==0.33.0\ntrainer\n' }),
    conflicting: ['`array>=2` in requirements/in/base.in:1'],
    cure: 'Change requirements/in/base.in:1 to `array>=1.24.4` (verified: all layers agree then). No lock',
  },
  {
    kind: 'an upper bound goes up to the nearest series',
    engines: ['uv'],
    files: sources({ base: 'splitter>=0.19,<0.20\n', gpu: '-r base.in\nmodels\n' }),
    conflicting: ['`splitter>=0.19,<0.20` in requirements/in/base.in:1, `models` in requirements/in/gpu.in:2.'],
    cure: 'Change requirements/in/base.in:1 to `splitter>=0.19,<0.21` (verified',
  },
  {
    kind: 'an exact version goes up to the nearest one',
    engines: ['uv'],
    files: sources({ base: 'array==2.1.0\n', gpu: '-r base.in\naccelerator~=0.33.0\n' }),
    conflicting: ['`array==2.1.0` in requirements/in/base.in:1, `accelerator~=0.33.0` in requirements/in/gpu.in:2.'],
    cure: 'Change requirements/in/gpu.in:2 to `accelerator~=0.34.0` (verified',
  },
  {
    kind: 'three conflicts have one combined cure',
    engines: both,
    files: sources({ base, gpu: '-r base.in\naccelerator==0.33.0\nmodels\n', dev: '-r base.in\nclient==2.28.2\n' }),
    conflicting: [
      'The requirements have 3 conflicts. ',
      '`array>=2` in requirements/in/base.in:2, `accelerator==0.33.0` in requirements/in/gpu.in:2: Because',
      '`splitter<0.20` in requirements/in/base.in:4, `models` in requirements/in/gpu.in:3: Because',
      '`web>=2` in requirements/in/base.in:3, `client==2.28.2` in requirements/in/dev.in:2: Because',
    ],
    cure: '(verified: all layers agree then). No lock',
  },
  {
    kind: 'extras of a project are lines',
    engines: ['uv'],
    files: {
      'pyproject.toml': `[project]\nname = "app"\nversion = "1"\ndependencies = [\n  "array>=2", 'web',\n]\n[project.optional-dependencies]\ngpu = ["web", "accelerator==0.33.0"]\ndev = ["web", "app[gpu]"]\n`,
      'requirements/in/all.in': '-e .[dev]\n',
    },
    conflicting: ['`array>=2` in pyproject.toml:5, `accelerator==0.33.0` in pyproject.toml:8.'],
    cure: 'Change pyproject.toml:5 to `array>=1.26.4` (verified',
  },
  {
    kind: 'a layer that needs other versions can be independent',
    engines: ['uv'],
    files: sources({ base: 'web\n', new: 'array>=2\n', old: 'accelerator==0.33.0\n' }),
    conflicting: ['The layers new and old cannot agree'],
    cure: 'or set `independent-layers: old` (verified: the other layers agree then)',
  },
])('$kind', async ({ engines, files, conflicting, cure }) => {
  for (const engine of engines) {
    const { code, error } = await compile(engine, files)
    expect(code).toBe(1)
    for (const text of conflicting) expect(error).toContain(text)
    expect(error).toContain(cure)
  }
})
