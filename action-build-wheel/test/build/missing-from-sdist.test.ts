import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, writeTree } from '../../../shared/test/support/run-action.js'
import { adviseOnSdist, findMissingPath, selectLacking } from '../../src/build/missing-from-sdist.js'
import { buildProject } from '../support/build-project.js'
import { createRepository, fastBuilder, git, tinyProject } from '../support/project.js'

const sources = ['data', 'data/names.txt', 'include', 'include/fast.h', 'shelf.c', 'README.md', 'VERSION', 'tools/helper.py', 'x']

test.each([
  ['Python', "FileNotFoundError: [Errno 2] No such file or directory: 'VERSION'", 'VERSION'],
  ['Python, in the unpacked sdist', "No such file or directory: '/tmp/b-x/shelf-1.4.0/data/names.txt'", 'data/names.txt'],
  ['Cython', "ValueError: 'shelf.c' doesn't match any files", 'shelf.c'],
  ['Python, with a folder', "FileNotFoundError: [Errno 2] No such file or directory: 'data'", 'data'],
  ['Python, with a module', "ModuleNotFoundError: No module named 'helper'", 'tools/helper.py'],
  ['build, with a backend of the project', "ERROR Backend 'helper' is not available: Cannot import 'helper'", 'tools/helper.py'],
  ['setuptools', "error: can't copy 'data/names.txt': doesn't exist or not a regular file", 'data/names.txt'],
  ['hatchling', 'OSError: Readme file does not exist: README.md', 'README.md'],
  ['flit', 'flit_core.config.ConfigError: Description file README.md does not exist', 'README.md'],
  ['gcc', 'shelf.c:2:10: fatal error: fast.h: No such file or directory', 'include/fast.h'],
  ['CMake', 'CMake Error at CMakeLists.txt:4:\n  Cannot find source file:\n\n    shelf.c\n', 'shelf.c'],
  ['Meson', '../meson.build:3:3: ERROR: File shelf.c does not exist.', 'shelf.c'],
  ['rustc', "error: couldn't read `src/../VERSION`: No such file or directory (os error 2)", 'VERSION'],
])('%s names the file that the sdist lacks', (_, output, path) => {
  // A compiler also names files that exist: those are in the sdist.
  const members = output.includes('fatal error') ? ['shelf.c'] : []
  expect(findMissingPath(`running build\n${output}\nERROR Backend subprocess exited`, selectLacking(sources, members))).toBe(path)
})

test.each([
  ['a file that the sdist has', "No such file or directory: 'VERSION'", ['VERSION', 'data/names.txt']],
  ['a file of the machine', "No such file or directory: '/usr/include/zlib.h'", []],
  ['another error that names the file', 'ValueError: VERSION is empty', []],
])('%s is not missing from the sdist', (_, output, members) => {
  expect(findMissingPath(output, selectLacking(sources, members))).toBeUndefined()
})

test('generated files and the folders of present files are not missing', () => {
  expect(selectLacking(['.git/HEAD', 'a.egg-info/PKG-INFO', 'src', 'src/a', 'src/a/x.py', 'b'], ['src/a/x.py'])).toEqual(['b'])
})

test.each([
  ['setuptools.build_meta', false, 'Add it to MANIFEST.in: `include data`'],
  ['setuptools.build_meta', true, 'Add it to MANIFEST.in: `graft data`'],
  ['hatchling.build', false, 'Add it to `include` of `[tool.hatch.build.targets.sdist]`'],
  ['flit_core.buildapi', false, 'Add it to `include` of `[tool.flit.sdist]`'],
  ['poetry.core.masonry.api', false, 'Add it to `include` of `[tool.poetry]`, with `format = "sdist"`'],
  ['pdm.backend', false, 'Add it to `source-includes` of `[tool.pdm.build]`'],
  ['uv_build', false, 'Add it to `source-include` of `[tool.uv.build-backend]`'],
  ['scikit_build_core.build', false, 'Add it to `sdist.include` of `[tool.scikit-build]`'],
  ['maturin', false, 'Add it to `include` of `[tool.maturin]`'],
  ['backend', false, 'Have the build backend add it to the sdist'],
])('for %s the fix fits the backend', (backend, isFolder, fix) => {
  expect(adviseOnSdist(backend, 'data', isFolder)).toBe(fix)
})

test('a file that setup.py reads and the sdist lacks is named, with the line for MANIFEST.in', async () => {
  const { code, stdout, hasOutDir } = await buildProject(
    {
      'pyproject.toml': '[build-system]\nrequires = ["setuptools==80.9.0"]\nbuild-backend = "setuptools.build_meta"\n',
      'setup.py': 'from setuptools import setup\nsetup(name="shelf", version=open("VERSION").read().strip())\n',
      VERSION: '1.4.0\n',
    },
    {},
  )
  expect(stdout).toContain(
    "::error::The build failed: VERSION is missing from the sdist. The wheel is built from the sdist: FileNotFoundError: [Errno 2] No such file or directory: 'VERSION'. Add it to MANIFEST.in: `include VERSION`.",
  )
  expect([code, hasOutDir]).toEqual([1, false])
})

test('a file that the build needs and Git does not track is named, with the input that adds it', async () => {
  const files = tinyProject()
  const backend = files['backend.py']?.replace('DESCRIBED =', 'open("tiny/api.json")\nDESCRIBED =') ?? ''
  const inFolder = Object.entries({ ...files, 'backend.py': backend }).map(([name, text]) => [join('py', name), text])
  const workspace = createRepository({ '.gitignore': '*.json\n', ...(Object.fromEntries(inFolder) as Record<string, string>) })
  writeTree(workspace, { 'py/tiny/api.json': '{}' })
  const { stdout } = await runAction({ action: 'action-build-wheel', workspace, inputs: { ...fastBuilder, directory: 'py' } })
  expect(stdout).toContain(
    "::error::The build failed: Git does not track tiny/api.json. FileNotFoundError: [Errno 2] No such file or directory: 'tiny/api.json'. The build sees only what Git tracks: commit it, or add it to `build-inputs`.",
  )
})

test('a submodule that the build needs and that is not checked out is named, with the input that gets it', async () => {
  const files = tinyProject()
  const backend = files['backend.py']?.replace('DESCRIBED =', 'open("extern/lib/api.json")\nDESCRIBED =') ?? ''
  const workspace = createRepository({ ...files, 'backend.py': backend })
  git(workspace, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},extern/lib`)
  git(workspace, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=x')
  // Git leaves an empty folder.
  mkdirSync(join(workspace, 'extern/lib'), { recursive: true })
  const { stdout } = await runAction({ action: 'action-build-wheel', workspace, inputs: fastBuilder })
  expect(stdout).toContain(
    "::error::The build failed: the submodule extern/lib is not checked out. FileNotFoundError: [Errno 2] No such file or directory: 'extern/lib/api.json'. Check out with `submodules: recursive`.",
  )
})
