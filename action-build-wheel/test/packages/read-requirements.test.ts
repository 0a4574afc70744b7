import { expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readRequirements } from '../../src/packages/read-requirements.js'

test.each([
  ['PEP 621', { toml: '[build-system]\nrequires = ["hatchling>=1"]\n[project]\ndependencies = ["a>1", "b"]' }, 'hatchling | a b'],
  ['optional dependencies', { toml: '[project.optional-dependencies]\nGPU_all = ["c"]' }, ' |  | gpu-all: c'],
  [
    'files that setuptools reads',
    {
      toml: '[tool.setuptools.dynamic]\ndependencies = { file = ["reqs.txt"] }',
      'reqs.txt': '# x\n-r other.txt\na==1 \\\n  --hash=sha256:00\nb # c\n',
    },
    ' | a b',
  ],
  ['setup.cfg', { toml: '', 'setup.cfg': '[options]\ninstall_requires =\n  a>=1\n  b\n[other]\nx = 1\n' }, ' | a b'],
  [
    'Poetry',
    {
      toml: '[tool.poetry.dependencies]\npython = "^3.10"\na = "^1"\nb = { path = "../b", extras = ["x"] }\nc = { version = "1", optional = true }',
    },
    ' | a b[x]',
  ],
  ['nothing, or another type', { toml: '[project]\ndependencies = "a"' }, ' | '],
])('requirements are read from %s', async (_, { toml, ...files }: Readonly<Record<string, string>>, expected) => {
  const folder = temporaryFolder('requirements')
  writeTree(folder, files)
  const { build, install, extras } = await readRequirements(folder, parse(toml ?? ''))
  const show = (list: typeof build) =>
    list.map(({ key, extras: asked }) => (asked.length === 0 ? key : `${key}[${asked.join()}]`)).join(' ')
  const shown = [show(build), show(install), ...[...extras].map(([name, list]) => `${name}: ${show(list)}`)]
  expect(shown.join(' | ')).toBe(expected)
})
