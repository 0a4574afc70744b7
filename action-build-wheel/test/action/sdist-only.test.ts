import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildProject } from '../support/build-project.js'
import { tinyProject } from '../support/project.js'

test.each(['build', 'uv'])('%s builds, checks and publishes only the sdist', async (builder) => {
  // This backend fails whenever it is asked for a wheel.
  // twine reads the sdist of both in the same way.
  const inputs = { builder, gate: 'none', 'skip-wheel': 'true', twine: builder === 'uv' ? 'warn' : 'off' }
  const { code, stdout, outputs, summary, workspace } = await buildProject(tinyProject('raise'), inputs)
  expect(stdout).not.toContain('::error')
  expect([code, readdirSync(join(workspace, 'dist'))]).toEqual([0, ['tiny-1.4.0.tar.gz']])
  expect(outputs).toMatchObject({ sdist: 'dist/tiny-1.4.0.tar.gz', name: 'tiny', version: '1.4.0', reused: 'false' })
  expect(outputs.wheel).toBeUndefined()
  expect(summary).toContain('| Version | ✅ tiny/version.py, tiny-1.4.0.tar.gz agree |')
  expect(summary.includes('| twine check --strict | ⚠️ warning: ')).toBe(builder === 'uv')
  const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) as { files: { path: string }[] }
  expect(report.files.map(({ path }) => path)).toEqual(['dist/tiny-1.4.0.tar.gz'])
})

test('an sdist with a secret, or of another version, is not published', async () => {
  const inputs = { 'skip-wheel': 'true', gate: 'none' }
  const secret = await buildProject({ ...tinyProject(), 'tiny/.env': 'x' }, inputs)
  expect(secret.stdout).toContain('::error::tiny-1.4.0.tar.gz contains unwanted files: tiny/.env (a file for secrets).')
  expect([secret.code, secret.hasOutDir]).toEqual([1, false])
  const files = tinyProject()
  const other = await buildProject(
    {
      ...files,
      'pyproject.toml': `${files['pyproject.toml'] ?? ''}[project]\nname = "tiny"\nversion = "1.4.0"\n`,
      'backend.py': (files['backend.py'] ?? '').replace(".split('\"')[1]", '.split(\'"\')[1] + ".1"'),
    },
    inputs,
  )
  expect(other.stdout).toContain('tiny-1.4.0.1.tar.gz says 1.4.0.1')
  expect([other.code, other.hasOutDir]).toEqual([1, false])
})
