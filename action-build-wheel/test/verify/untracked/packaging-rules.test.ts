import { expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { parseSetupCfg } from '#shared/config/parse-setup-cfg.js'
import type { PackagedProject } from '../../../src/verify/untracked/packaging-rules.js'
import { findPackagingRules } from '../../../src/verify/untracked/packaging-rules.js'

const project = (toml: string, more: Partial<PackagedProject> = {}): PackagedProject => ({
  table: parse(toml),
  manifest: '',
  setupCfg: parseSetupCfg(''),
  setupPy: '',
  gitignore: '',
  packages: ['src/acme', 'src/other'],
  ...more,
})
const backend = (name: string) => `[build-system]\nbuild-backend = "${name}"\n`

test.each<[name: string, project: PackagedProject, expected: ReturnType<typeof findPackagingRules>]>([
  ['no [build-system]', project(''), { backend: 'setuptools', patterns: ['/src/acme/**/*.py', '/src/other/**/*.py'] }],
  [
    'package data of setuptools in both files',
    project('[tool.setuptools.package-data]\n"acme.sub" = ["*.json"]\n', {
      setupCfg: parseSetupCfg(
        '[options]\nx = 1\n[options.package_data]\n* = *.so, *.typed\nacme =\n  a.txt\n  b.txt\n[other]\nacme = c\n',
      ),
      packages: ['acme'],
    }),
    {
      backend: 'setuptools',
      patterns: ['/acme/**/*.py', '/acme/**/*.so', '/acme/**/*.typed', '/acme/a.txt', '/acme/b.txt', '/acme/sub/*.json'],
    },
  ],
  [
    'setup.py and data files',
    project('[tool.setuptools.data-files]\n"share/acme" = ["data/*.bin"]\n', {
      setupCfg: parseSetupCfg('[options.data_files]\nshare/acme/more =\n  more/x.bin\n'),
      setupPy: `setup(name="acme", package_data={\n  "acme": ["*.gen", 'a/*.txt'],\n  "": ("*.typed",),\n})\n`,
      packages: ['acme'],
    }),
    {
      backend: 'setuptools',
      patterns: ['/acme/**/*.py', '/acme/*.gen', '/acme/a/*.txt', '/acme/**/*.typed', '/more/x.bin', '/data/*.bin'],
    },
  ],
  [
    'MANIFEST.in',
    project('', {
      packages: [],
      manifest:
        'include a.txt docs/*.md # comment\nrecursive-include src *.x \\\n  *.y\nglobal-include *.z\ngraft data\nprune data/old/\nexclude b\nrecursive-exclude src *.o\nglobal-exclude *~\nunknown x\n',
    }),
    {
      backend: 'setuptools',
      patterns: [
        '/a.txt',
        '/docs/*.md',
        '/src/**/*.x',
        '/src/**/*.y',
        '*.z',
        '/data/**',
        '!/data/old/**',
        '!/b',
        '!/src/**/*.o',
        '!*~',
      ],
    },
  ],
  [
    'Poetry includes',
    project(`${backend('poetry.core.masonry.api')}[tool.poetry]\ninclude = ["a.json", { path = "b/**/*", format = "wheel" }]\n`),
    { backend: 'Poetry', patterns: ['/a.json', '/b/**/*'] },
  ],
  [
    'hatchling',
    project(
      `${backend('hatchling.build')}[tool.hatch.build]\nartifacts = ["*.c"]\n[tool.hatch.build.targets.wheel]\nartifacts = ["*.so"]\n`,
      {
        packages: ['src/acme'],
        gitignore: '# x\n*.c\n/data/\n!keep.c\n',
      },
    ),
    {
      backend: 'hatchling',
      patterns: ['/src/acme/**', '!*.c', '!**/*.c/**', '!/data', '!/data/**', 'keep.c', '**/keep.c/**', '*.c', '*.so'],
    },
  ],
  ['PDM', project(backend('pdm.backend')), { backend: 'PDM', patterns: ['/src/acme/**', '/src/other/**'] }],
  ['a backend that asks Git', project(backend('mesonpy')), undefined],
])('the rules of %s', (_, given, expected) => {
  expect(findPackagingRules(given)).toEqual(expected)
})
