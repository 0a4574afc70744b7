import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { testWith } from '../../../shared/test/support/programs.js'
import { runAction } from '../../../shared/test/support/run-action.js'
import { backendProjects } from '../support/backend-projects.js'
import { createRepository, git } from '../support/project.js'

jest.setTimeout(180_000)

const action = 'action-build-wheel'
const readGenerator =
  'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(*[z.read(n).decode() for n in z.namelist() if n.endswith(".dist-info/WHEEL")])'

describe.each(backendProjects)('$backend', ({ files, program, generator }) => {
  const testHere = program === undefined ? test : testWith(program)

  testHere('builds with both builders, passes all checks, and gives the same bytes with both', async () => {
    const workspace = createRepository({ ...files, '.gitignore': 'dist/\nby-uv/\n_version.py\n' })
    git(workspace, 'tag', 'v1.4.0')
    const build = async (inputs: Record<string, string>) => {
      const { code, stdout, outputs } = await runAction({ action, workspace, inputs })
      expect(stdout).not.toContain('::error::')
      expect(code).toBe(0)
      expect(outputs).toMatchObject({ name: 'shelf', version: '1.4.0' })
      const wheel = join(workspace, outputs.wheel ?? '')
      return { wheel, bytes: readFileSync(wheel) }
    }
    const byBuild = await build({ builder: 'build' })
    expect(spawnSync('python3', ['-c', readGenerator, byBuild.wheel], { encoding: 'utf8' }).stdout).toContain(
      `Generator: ${generator}\n`,
    )
    const byUv = await build({ builder: 'uv', 'out-dir': 'by-uv' })
    expect(byUv.bytes.equals(byBuild.bytes)).toBe(true)
  })
})
