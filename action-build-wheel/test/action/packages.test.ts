import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { createMonorepo, packageFiles } from '../support/monorepo.js'
import { git } from '../support/project.js'
import { runPinnedUv } from '../support/real-uv.js'

const action = 'action-build-wheel'

test('the packages of a monorepo are built in the order of their requirements, those that uv builds', async () => {
  const workspace = createMonorepo({ 'requirements/base.txt': '# nothing from an index\n' })
  const inputs = {
    builder: 'uv',
    packages: 'libs/*',
    'install-with': 'requirements/base.txt',
    gate: 'command',
    'gate-command': 'echo the gate',
  }
  const { code, stdout, outputs, summary } = await runAction({ action, workspace, inputs })
  expect(stdout).not.toContain('::error')
  expect([code, stdout.match(/^the gate$/gm)?.length]).toEqual([0, 1])
  const names = ['six-0.0.1', 'eleanor_test_mid-1.0', 'eleanor_test_app-1.0']
  const wheels = names.map((name) => `dist/${name}-py2.py3-none-any.whl`)
  expect(JSON.parse(outputs.wheels ?? '')).toEqual(wheels)
  const packages = JSON.parse(outputs.packages ?? '') as Record<string, unknown>[]
  expect(packages.map(({ directory }) => directory)).toEqual(['libs/zzz', 'libs/mid', 'libs/app'])
  expect(packages[1]).toMatchObject({
    name: 'eleanor-test-mid',
    version: '1.0',
    wheel: wheels[1],
    sdist: 'dist/eleanor_test_mid-1.0.tar.gz',
    'python-versions': expect.arrayContaining([expect.stringMatching(/^3\.\d+$/)]),
    reused: false,
  })
  expect([outputs.wheel, outputs.version, outputs.reused]).toEqual([undefined, undefined, 'false'])
  expect(summary).toContain('| eleanor-test-mid | libs/mid | 1.0 | ✅ built | ✅ eleanor\\_test\\_mid |'.replaceAll('\\_', '_'))
  const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) as { files: object[]; packages: object[] }
  expect([report.files.length, report.packages.length]).toEqual([6, 3])
  expect(git(workspace, 'status', '--porcelain')).toBe('')
  const out = temporaryFolder('uv')
  // Their sdists show which packages these are.
  runPinnedUv(workspace, { out, options: ['--all-packages', '--sdist', '--no-create-gitignore'] })
  const sdists = readdirSync(out).sort()
  expect(readdirSync(join(workspace, 'dist')).sort()).toEqual([...sdists, ...wheels.map((wheel) => basename(wheel))].sort())
})

test('pip builds a package with those of this run, and none is published if one fails', async () => {
  const app = {
    project: 'dependencies = ["six"]',
    build: ['six'],
    backend: 'import six; raise RuntimeError(f"with six {six.__version__}")',
  }
  const workspace = createMonorepo(packageFiles('libs/app', 'eleanor-test-app', app))
  const old = ['six-0.0.0-py3-none-any.whl', 'other-1.0-py3-none-any.whl']
  writeTree(join(workspace, 'dist'), Object.fromEntries(old.map((name) => [name, ''])))
  const { code, stdout, outputs } = await runAction({
    action,
    workspace,
    inputs: { packages: 'libs/app libs/zzz', gate: 'none', 'skip-sdist': 'true' },
  })
  expect(stdout).toMatch(/^::error::The build failed\. RuntimeError: with six 0\.0\.1/m)
  expect([code, readdirSync(join(workspace, 'dist')), outputs.wheels]).toEqual([1, [old[1]], undefined])
  expect(existsSync(join(workspace, 'libs/zzz/dist'))).toBe(false)
})
