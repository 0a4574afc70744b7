import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { testWith } from '../../../shared/test/support/programs.js'
import { runAction } from '../../../shared/test/support/run-action.js'
import type { BackendProject } from './backend-projects.js'
import { createRepository, git } from './project.js'

const readGenerator =
  'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(*[z.read(n).decode() for n in z.namelist() if n.endswith(".dist-info/WHEEL")])'

/**
 * Builds each project with both builders. `build` makes the wheel directly from the sources, except of a project whose version comes from
 * Git, and `uv` makes it from the sdist: equal bytes show that the sdist is complete as well.
 */
export function buildWithBoth(projects: readonly BackendProject[]): void {
  describe.each(projects)('$backend', ({ files, program, generator, needsGit = false }) => {
    const testHere = program === undefined ? test : testWith(program)

    testHere('builds with both builders, passes all checks, and gives the same bytes with both', async () => {
      const workspace = createRepository({ ...files, '.gitignore': 'dist/\nby-uv/\n_version.py\n' })
      git(workspace, 'tag', 'v1.4.0')
      const build = async (inputs: Record<string, string>) => {
        const { code, stdout, outputs } = await runAction({ action: 'action-build-wheel', workspace, inputs })
        expect(stdout).not.toContain('::error::')
        expect(code).toBe(0)
        expect(outputs).toMatchObject({ name: 'shelf', version: '1.4.0' })
        const wheel = join(workspace, outputs.wheel ?? '')
        return { wheel, bytes: readFileSync(wheel) }
      }
      const byBuild = await build({ builder: 'build', 'skip-sdist': String(!needsGit) })
      expect(spawnSync('python3', ['-I', '-c', readGenerator, byBuild.wheel], { encoding: 'utf8' }).stdout).toContain(
        `Generator: ${generator}\n`,
      )
      const byUv = await build({ builder: 'uv', 'out-dir': 'by-uv' })
      expect(byUv.bytes.equals(byBuild.bytes)).toBe(true)
    })
  })
}
