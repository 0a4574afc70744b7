import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { testWith } from '../../../shared/test/support/programs.js'
import { runAction } from '../../../shared/test/support/run-action.js'
import type { BackendProject } from './backend-projects.js'
import { createRepository, git } from './project.js'
import { createSharedPypaBuild } from './shared-pypa-build.js'
import { readGenerator } from './wheels/built-wheel.js'

/**
 * Builds each project with both builders. `build` makes the wheel directly from the sources, except of a project whose version comes from
 * Git, and `uv` makes it from the sdist: equal bytes show that the sdist is complete as well, and what is checked of one wheel is true of
 * the other. `build` runs in one environment with all backends, because pip would take most of the time for one of each; builders.test.ts
 * and build-wheel.test.ts have isolated ones.
 */
export function buildWithBoth(projects: readonly BackendProject[]): void {
  const buildWithPypa = createSharedPypaBuild(projects)
  describe.each(projects)('$backend', ({ files, program, generator, tags, shown = '', needsGit = false }) => {
    const testHere = program === undefined ? test : testWith(program)

    testHere('builds with both builders, passes all checks, and gives the same bytes with both', async () => {
      const workspace = createRepository({ ...files, '.gitignore': 'dist/\n_version.py\n' })
      git(workspace, 'tag', 'v1.4.0')
      const inputs = { builder: 'uv' }
      const { code, stdout, outputs, summary } = await runAction({ action: 'action-build-wheel', workspace, inputs })
      expect(stdout).not.toContain('::error::')
      expect(stdout).toContain(shown)
      expect(code).toBe(0)
      expect(outputs).toMatchObject({ name: 'shelf', version: '1.4.0' })
      if (tags !== undefined) {
        expect(outputs.wheel).toMatch(tags)
        expect(summary).toContain('| Import | ✅ shelf |')
      }
      const byUv = join(workspace, outputs.wheel ?? '')
      expect(await readGenerator(byUv)).toBe(generator)
      const byBuild = await buildWithPypa(workspace, needsGit ? undefined : 'wheel')
      expect(readFileSync(byBuild).equals(readFileSync(byUv))).toBe(true)
    })
  })
}
