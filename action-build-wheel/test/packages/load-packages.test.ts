import { expect, test } from '@jest/globals'
import { loadPackages } from '../../src/packages/load-packages.js'
import { createTestContext } from '../support/context.js'
import { packageFiles } from '../support/monorepo.js'
import { createRepository } from '../support/project.js'

const version = { expected: undefined, file: undefined, local: undefined }
const workspace = createRepository({
  ...packageFiles('libs/a', 'core'),
  ...packageFiles('libs/b', 'CORE'),
  ...packageFiles('libs/c', 'other', { tables: '[tool.uv]\npackage = false\n' }),
  'apps/web/pyproject.toml': '[project]\nname = "web"\nversion = "1"\n',
  'apps/job/pyproject.toml': '[tool.poetry]\nname = "job"\npackage-mode = false\n[build-system]\nrequires = []\n',
  'notes/text/readme.txt': '',
})

const load = async (patterns: readonly string[]) => {
  const context = { ...createTestContext(workspace), summary: { add: () => undefined } }
  const ordered = await loadPackages(context as never, { directory: workspace, patterns, version, repository: undefined })
  return ordered.map(({ node }) => node.folder)
}

test.each([
  ['projects that are no packages are left out', ['libs/*', '!libs/b'], 'libs/a'],
  ['a folder without a build system is a package if it is named', ['apps/web', 'libs/a'], 'apps/web, libs/a'],
])('%s', async (_, patterns, expected) => {
  expect((await load(patterns)).join(', ')).toBe(expected)
})

test.each([
  ['the same name', ['libs/*'], 'libs/a and libs/b have the same project name, core.'],
  ['no project', ['libs/*', 'notes/*'], 'Input `packages` contains `notes/*`, which matches no Python project.'],
  ['a folder that does not exist', ['libs/x'], 'Input `packages` contains `libs/x`, which matches no Python project.'],
  ['a folder without a project', ['notes/text'], 'The folder `notes/text` has no build system.'],
  ['only projects that are no packages', ['apps/*'], 'Input `packages` matches no Python project that can be built.'],
])('%s is rejected', async (_, patterns, message) => {
  await expect(load(patterns)).rejects.toThrow(message)
})
