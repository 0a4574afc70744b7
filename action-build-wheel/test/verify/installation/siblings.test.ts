import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder } from '../../../../shared/test/support/run-action.js'
import { createRepository } from '../../support/project.js'

const action = 'action-build-wheel'
/** A project of a monorepo; no index has these names. */
const project = (name: string, dependencies: string) => ({
  [`libs/${name}/pyproject.toml`]: `[build-system]\nrequires = ["flit_core==3.12.0"]\nbuild-backend = "flit_core.buildapi"\n[project]\nname = "eleanor-test-${name}"\nversion = "1.0"\ndescription = "x"\ndependencies = [${dependencies}]\n[project.optional-dependencies]\nfast = []\n`,
  [`libs/${name}/eleanor_test_${name}/__init__.py`]: '',
})
const workspace = createRepository({
  '.gitignore': 'dist/\nwheels*/\n',
  ...project('core', ''),
  ...project('app', '"eleanor-test-core[fast]>=1"'),
})

test.each(['build', 'uv'])(
  '%s: a wheel that no index has is found in find-links and in earlier steps, and hinted at',
  async (builder) => {
    const temp = temporaryFolder('runner')
    const run = (directory: string, inputs: Record<string, string> = {}, folder = temp) =>
      runAction({
        action,
        workspace,
        temp: folder,
        inputs: { builder, directory, gate: 'none', 'skip-sdist': 'true', ...inputs },
      })
    const alone = await run('libs/app')
    expect(alone.stdout).toContain('cannot be installed into a clean environment.')
    expect(alone.stdout).toContain(
      '. eleanor-test-core is the project in `libs/core`: build it first, or name the folder of its wheel in `find-links`.',
    )
    expect(alone.stdout).toMatch(
      /distribution found for eleanor-test-core>=1|: Because only eleanor-test-core\[fast\]<1 is available/,
    )
    expect(alone.code).toBe(1)
    expect((await run('libs/core', { builder: 'uv' })).code).toBe(0)
    if (builder === 'uv') expect((await run('libs/app')).stdout).not.toContain('::error')
    // A later job has only what it is given.
    const elsewhere = join(workspace, `wheels, ${builder}`)
    mkdirSync(elsewhere)
    for (const name of readdirSync(join(workspace, 'libs/core/dist')))
      renameSync(join(workspace, 'libs/core/dist', name), join(elsewhere, name))
    const later = await run('libs/app', { 'find-links': `../../wheels, ${builder}` }, temporaryFolder('runner'))
    expect(later.stdout).not.toContain('::error')
    expect(later.code).toBe(0)
  },
)
