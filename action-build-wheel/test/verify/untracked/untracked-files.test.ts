import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { listFirst } from '#shared/format/list.js'
import { runAction, temporaryFolder, writeTree } from '../../../../shared/test/support/run-action.js'
import { buildLock, createRepository, git } from '../../support/project.js'
import { runPinnedUv } from '../../support/real-uv.js'
import { listWheelFiles } from '../../support/wheels/built-wheel.js'

const action = 'action-build-wheel'
const inputs = { builder: 'uv', gate: 'none', 'import-check': 'none' }
const project = '[project]\nname = "app"\nversion = "1.0.0"\ndescription = "x"\nrequires-python = ">=3.10"\n'
const system = (backend: string, requirement: string) =>
  `[build-system]\nrequires = ["${requirement}"]\nbuild-backend = "${backend}"\n${project}`

interface Case {
  readonly pyproject: string
  readonly more?: Readonly<Record<string, string>>
  readonly root?: string
}

const cases: Readonly<Record<string, Case>> = {
  hatchling: {
    pyproject: `${system('hatchling.build', 'hatchling')}[tool.hatch.build]\nartifacts = ["*.gen.json", "/src/app/_api/"]\n`,
  },
  setuptools: {
    pyproject: `${system('setuptools.build_meta', 'setuptools')}[tool.setuptools.package-data]\n"app" = ["*.gen.json"]\n"*" = ["data/*.bin"]\n`,
    more: { 'MANIFEST.in': 'recursive-include src *.txt\nglobal-exclude no.txt\n' },
  },
  flit: { pyproject: system('flit_core.buildapi', 'flit_core'), root: '' },
  uv: { pyproject: system('uv_build', 'uv_build') },
}

/** What a code generator leaves, and what it leaves beside it. All of it is ignored by Git. */
const generated = {
  'app/a.gen.json': '{}',
  'app/old.gen.json': '{}',
  'app/_api/__init__.py': '',
  'app/_api/client.py': '',
  'app/data/x.bin': 'x',
  'app/notes.txt': 'x',
  'app/no.txt': 'x',
  'app/__pycache__/a.cpython-311.pyc': 'x',
}

test.each(Object.entries(cases))(
  '%s: the files that only a plain build packages are named, and built with build-inputs',
  async (backend, setup) => {
    const { pyproject, more = {}, root = 'src/' } = setup
    const ignored = Object.keys(generated).map((path) => `/py/${root}${path}\n`)
    const source = Object.fromEntries(
      Object.entries({ 'pyproject.toml': pyproject, [`${root}app/__init__.py`]: '', ...buildLock, ...more }).map(
        ([name, text]) => [`py/${name}`, text],
      ),
    )
    const workspace = createRepository({ ...source, '.gitignore': `py/dist/\n*.egg-info/\n${ignored.join('')}` })
    const directory = join(workspace, 'py')
    writeTree(join(directory, root), generated)

    // Only the second build goes through the sdist: the wheels are equal.
    const first = await runAction({ action, workspace, inputs: { ...inputs, directory: 'py', 'skip-sdist': 'true' } })
    const own = await listWheelFiles(join(directory, 'dist'))

    const given = { ...inputs, directory: 'py', 'build-inputs': `${root}app/**` }
    const second = await runAction({ action, workspace, inputs: given })
    expect(second.stdout).not.toContain('::error')
    expect(second.stdout).not.toContain('would package files')
    expect(git(workspace, 'status', '--porcelain')).toBe('')

    // It may leave other files in the work tree.
    const out = temporaryFolder('plain')
    expect(runPinnedUv(directory, { out, options: ['--wheel'] })).toMatchObject({ code: 0 })
    const plain = await listWheelFiles(out)
    const missing = plain.filter((path) => !own.includes(path)).map((path) => `${root}${path}`)
    expect(missing.length).toBeGreaterThan(0)
    expect(first.stdout).toContain(
      `::warning::In the work tree, ${backend} would package files that Git does not track: ${listFirst(missing)}. Add them to \`build-inputs\``,
    )
    expect(await listWheelFiles(join(directory, 'dist'))).toEqual(plain)
  },
)

test('build-inputs are no changes, but a tracked file stays one; what a sparse checkout leaves out is named', async () => {
  const workspace = createRepository({
    'pyproject.toml': system('hatchling.build', 'hatchling'),
    'src/app/__init__.py': '',
    'docs/a.md': '',
  })
  git(workspace, 'sparse-checkout', 'set', 'src')
  writeTree(workspace, { 'src/app/_api/a.py': 'x = 1\n' })
  const given = { ...inputs, 'build-inputs': 'src/app/**', 'skip-sdist': 'true' }
  const { code, stdout } = await runAction({ action, workspace, inputs: given })
  expect(stdout).toContain('::warning::The sparse checkout leaves out files of the project: docs/a.md.')
  expect(code).toBe(0)
  expect(await listWheelFiles(join(workspace, 'dist'))).toContain('app/_api/a.py')
  writeTree(workspace, { 'src/app/__init__.py': 'y = 1\n' })
  const changed = await runAction({ action, workspace, inputs: given })
  expect(changed.stdout).toContain('::error::The work tree has changes: src/app/__init__.py.')
})
