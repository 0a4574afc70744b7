import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { buildLock, createRepository, tinyProject } from '../support/project.js'
import { runPinnedUv } from '../support/real-uv.js'

const action = 'action-build-wheel'
const inputs = { builder: 'uv', gate: 'none' }
const env = { UV_HTTP_RETRIES: '0' }
const needsSetuptools = {
  'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n[project]\nname = "p"\nversion = "1"\n',
  'p.py': '',
}
const index = 'index = [{ url = "http://127.0.0.1:9/simple", default = true }]\n'

test.each([
  ['[tool.uv]', '.', { 'pyproject.toml': `${needsSetuptools['pyproject.toml']}[tool.uv]\n${index}` }],
  ['uv.toml', '.', { 'uv.toml': index }],
  // As an earlier step of the job may write it, with the address of a private index.
  ['a uv.toml of the repository that Git ignores', 'libs/p', { 'uv.toml': index, '.gitignore': '/uv.toml\n' }],
])('an unreachable default index in %s fails the build, as with uv build', async (_, directory, settings) => {
  const project = Object.fromEntries(Object.entries(needsSetuptools).map(([name, text]) => [join(directory, name), text]))
  const workspace = createRepository({ ...project, ...settings })
  const { code, stdout } = await runAction({ action, workspace, env, inputs: { ...inputs, directory } })
  expect(stdout).toMatch(/^::error::The build failed\. .*Failed to fetch: http:\/\/127\.0\.0\.1:9\/simple\/setuptools\//m)
  expect(code).toBe(1)
  expect(runPinnedUv(join(workspace, directory), { env })).toMatchObject({ code: 2 })
})

test('a relative find-links folder of the project is used', async () => {
  const settings = '[tool.uv]\nno-index = true\nfind-links = ["wheels"]\n'
  const workspace = createRepository({
    ...needsSetuptools,
    'pyproject.toml': `${needsSetuptools['pyproject.toml']}${settings}`,
    'wheels/readme.txt': 'nothing else',
  })
  const { stdout } = await runAction({ action, workspace, inputs })
  expect(stdout).toMatch(/^::error::The build failed\. .*setuptools was not found in the provided package locations/m)
})

test('required-version is honored: the uv on PATH builds if it fits, otherwise the step fails', async () => {
  const pyproject = `${tinyProject()['pyproject.toml'] ?? ''}[tool.uv]\nrequired-version = "==0.5.0"\n`
  const workspace = createRepository({ ...tinyProject(), ...buildLock, 'pyproject.toml': pyproject })
  const failed = await runAction({ action, workspace, inputs, env: { PATH: pathWith('exit 2') } })
  expect(failed.stdout).toContain(
    '::error::The project requires another version of uv. Required uv version `==0.5.0` does not match the running version `',
  )
  expect(runPinnedUv(workspace, { env })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Required uv version `==0.5.0`'),
  })

  // A stand-in for uv 0.5.0, which this machine does not have: it says how it was called.
  const called = await runAction({ action, workspace, inputs, env: { PATH: pathWith('echo "CALLED $*"; [ "$2" = cache ]') } })
  expect(called.stdout).toMatch(/^CALLED --color=never build --no-create-gitignore --python /m)
})

/** A PATH whose `uv` is a shell script. */
function pathWith(script: string): string {
  const folder = temporaryFolder('path')
  writeTree(folder, { uv: `#!/bin/sh\n${script}\n` })
  chmodSync(join(folder, 'uv'), 0o755)
  return `${folder}:${process.env.PATH ?? ''}`
}
