import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readGraph } from '../../src/requirements/graph.js'
import type { Dialect } from '../../src/requirements/layer.js'

const project = (name: string, requires: readonly string[], more = '') =>
  `[project]\nname = "${name}"\nversion = "1"\ndependencies = ${JSON.stringify(requires)}\n${more}`
const app = 'libs/app/pyproject.toml'

/** Files of a workspace of uv with one member for each way to be found, and what the lock of `-e ./libs/app` depends on. */
const workspaces: Readonly<Record<string, [Record<string, string>, string[]]>> = {
  'the path of a project, and what that requires by path': [
    {
      [app]: project(
        'app',
        ['Core_A[x]>=1'],
        '[tool.uv.sources]\ncore-a = { path = "../core" }\nunused = { path = "../unused" }\n',
      ),
      'libs/core/pyproject.toml': project('core-a', ['deep'], '[tool.uv.sources]\ndeep = [{ path = "deep", marker = "a" }]\n'),
      'libs/core/deep/pyproject.toml': project('deep', ['app'], '[tool.uv.sources]\napp = { path = "../../app" }\n'),
      'libs/unused/pyproject.toml': project('unused', []),
    },
    [app, 'libs/core/deep/pyproject.toml', 'libs/core/pyproject.toml'],
  ],
  'an archive, and a path that does not exist or is outside': [
    {
      [app]: project(
        'app',
        ['a', 'b', 'c'],
        '[tool.uv.sources]\na = { path = "a.whl" }\nb = { path = "gone" }\nc = { path = "../../../c" }\n',
      ),
      'libs/app/a.whl': '',
    },
    ['libs/app/a.whl', app],
  ],
  'a member of the workspace by a source of the root': [
    {
      'pyproject.toml':
        '[tool.uv.workspace]\nmembers = ["libs/*"]\nexclude = ["libs/old"]\n[tool.uv.sources]\ncore = { workspace = true }\n',
      [app]: project('app', ['core']),
      'libs/core/pyproject.toml': project('Core', []),
      'libs/old/pyproject.toml': project('core', []),
    },
    [app, 'libs/core/pyproject.toml', 'pyproject.toml'],
  ],
  'the source of a project wins over the one of the root, and an extra counts': [
    {
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["libs/*"]\n[tool.uv.sources]\ncore = { path = "vendor/core" }\n',
      'vendor/core/pyproject.toml': project('core', []),
      [app]: project(
        'app',
        [],
        '[project.optional-dependencies]\nx = ["core"]\n[tool.uv.sources]\ncore = { git = "https://h/core" }\n',
      ),
    },
    [app],
  ],
  'requirements that the build computes': [
    {
      [app]: '[project]\nname = "app"\ndynamic = ["version", "dependencies"]\n[tool.uv.sources]\ncore = { path = "../core" }\n',
      'libs/core/setup.py': '',
    },
    [app, 'libs/core/setup.py'],
  ],
}

const closure = async (files: Record<string, string>, dialect: Dialect) => {
  const workspace = temporaryFolder('sources')
  writeTree(workspace, { ...files, 'requirements/base.in': '-e ./libs/app\n' })
  const selection = { directory: 'requirements', layers: [], extraSources: [], groups: [], format: 'requirements' as const }
  const graph = await readGraph(workspace, { ...selection, constraints: [], dialect }, {})
  return graph.layers[0]?.closure.filter((path) => path !== 'requirements/base.in').sort()
}

test.each(Object.entries(workspaces))('uv: the lock of a project depends on %s', async (_, [files, expected]) => {
  expect(await closure(files, 'uv')).toEqual(expected)
})

test('pip does not read the sources of uv', async () => {
  const [files] = workspaces['the path of a project, and what that requires by path'] ?? [{}]
  expect(await closure(files, 'pip')).toEqual([app])
})
