import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { runAction } from '../../../shared/test/support/run-action.js'
import { makeWheel } from '../support/make-wheel.js'
import { createRepository, fastBuilder, git } from '../support/project.js'

// The first run on a machine installs the tools.
jest.setTimeout(180_000)

const action = 'action-build-wheel'
const pyproject = '[build-system]\nrequires = ["none-is-built"]\n[project]\nname = "a.b"\nversion = "1.0"\n'
const fitting = 'py3-none-manylinux1_x86_64'
const files = (tag: string, more = '') =>
  `name = "a_b-1.0-${tag}.whl"; files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: ${tag}\\n"; ${more}`

/** A project with wheels for these tags in `wheelhouse/`, which Git neither tracks nor ignores. */
function projectWith(wheels: readonly string[], folder = 'wheelhouse'): string {
  const workspace = createRepository({ 'pyproject.toml': pyproject })
  mkdirSync(join(workspace, folder))
  for (const wheel of wheels) copyFileSync(wheel, join(workspace, folder, basename(wheel)))
  return workspace
}

test('given wheels are all verified and published, and those that fit this platform are installed', async () => {
  const wheels = [fitting, 'cp311-cp311-win_amd64', 'cp312-cp312-macosx_11_0_arm64'].map((tag) => makeWheel(files(tag)))
  const workspace = projectWith(wheels)
  const inputs = { ...fastBuilder, gate: 'none', wheels: 'wheelhouse/*.whl', twine: 'warn', 'check-wheel-contents': 'W005' }
  const { code, stdout, outputs, summary } = await runAction({ action, workspace, inputs })
  expect(stdout).not.toContain('::error')
  expect(code).toBe(0)
  const names = [fitting, 'cp311-cp311-win_amd64', 'cp312-cp312-macosx_11_0_arm64'].map((tag) => `a_b-1.0-${tag}.whl`)
  expect(readdirSync(join(workspace, 'dist')).sort()).toEqual([...names].sort())
  expect(JSON.parse(outputs.wheels ?? '')).toEqual(names.map((name) => `dist/${name}`))
  expect(outputs).toMatchObject({ wheel: `dist/${names[0] ?? ''}`, version: '1.0', reused: 'false' })
  expect(outputs.sdist).toBeUndefined()
  expect(summary).toContain(`| Not installed | ⏭️ for other platforms: ${names.slice(1).join(', ')} |`)
  expect(summary).toContain('| Import | ✅ a_b |')
  const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) as { files: object[]; notInstalled: string[] }
  expect([report.files.length, report.notInstalled]).toEqual([3, names.slice(1)])
  expect(git(workspace, 'status', '--porcelain')).toBe('?? wheelhouse/\n')
})

test.each([
  [
    'a private key in one for another platform',
    `files["a_b/.env"] = b""`,
    'contains unwanted files: a_b/.env (a file for secrets)',
  ],
  [
    'another version',
    'files[f"{info}/METADATA"] = files[f"{info}/METADATA"].replace(b"Version: 1.0", b"Version: 1.1")',
    'METADATA has the version `1.1`',
  ],
])('with %s none of the given wheels is published', async (_, change, problem) => {
  const workspace = projectWith([makeWheel(files(fitting)), makeWheel(files('cp311-cp311-win_amd64', change))])
  writeFileSync(join(workspace, 'wheelhouse', 'notes.txt'), '')
  git(workspace, 'add', 'wheelhouse/notes.txt')
  git(workspace, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--message=x')
  const { code, stdout } = await runAction({ action, workspace, inputs: { ...fastBuilder, gate: 'none', wheels: 'wheelhouse' } })
  expect(stdout).toContain(problem)
  expect([code, existsSync(join(workspace, 'dist'))]).toEqual([1, false])
})

test('given wheels in out-dir are an error that deletes none of them', async () => {
  const workspace = projectWith([makeWheel(files(fitting))], 'dist')
  const { stdout } = await runAction({ action, workspace, inputs: { gate: 'none', wheels: 'dist/*' } })
  expect(stdout).toContain(`::error::Input \`wheels\` matches dist/a_b-1.0-${fitting}.whl, which is in \`out-dir\`.`)
  expect(readdirSync(join(workspace, 'dist'))).toHaveLength(1)
  const conflict = await runAction({ action, workspace, inputs: { wheels: 'dist/*', reproducible: 'check' } })
  expect(conflict.stdout).toContain(
    '::error::Input `reproducible` is set, but `wheels` names wheels that were built before. Remove one of them.',
  )
})
