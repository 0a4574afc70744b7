import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { summarizeEngineOutput } from '../../src/engine/errors.js'
import { findPackageNames, parseWarnings } from '../../src/engine-output/engine-warnings.js'

test.each(['pip-compile', 'uv'])('%s: a yanked pin and an unknown extra are warnings at their lines', async (engine) => {
  const workspace = temporaryFolder('warnings')
  writeTree(workspace, { 'requirements/base.in': 'six\n', 'requirements/app.in': '-r base.in\nrequests[nope]\nattrs==21.1.0\n' })
  const { code, stdout } = await runAction({ action: 'action-compile-reqs', workspace, inputs: { engine, cache: 'off' } })
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^::warning file=requirements\/app.in,line=2::.*nope/m)])
  expect(stdout).toMatch(/^::warning file=requirements\/app.in,line=3::`attrs==21.1.0` is yanked/m)
})

test.each([
  ['WARNING: Retrying (Retry(total=1)) after connection broken', []],
  ["  WARNING: x 1 does not provide the extra 'y'", ["x 1 does not provide the extra 'y'"]],
  ['warning: `x==1` is yanked', ['`x==1` is yanked']],
  ["WARNING: cachetools 1 does not provide the extra 'y'", ["cachetools 1 does not provide the extra 'y'"]],
  ['WARNING: Running pip as the root user', []],
  ['warning: The requested Python version 3.10 is not available; 3.11.7 will be used to build dependencies instead.', []],
  [
    'warning: Found both. These will be ignored:\n- pip\n- override-dependencies\nResolved',
    ['Found both. These will be ignored: pip, override-dependencies'],
  ],
  ['Resolved 2 packages', []],
])('the warnings in %j', (output, expected) => {
  expect(parseWarnings(output)).toEqual(expected)
})

test.each([
  ["requests 2.34.2 does not provide the extra 'nope'", ['nope', 'requests']],
  ['The package `requests==2.34.2` does not have an extra named `nope`', ['requests', '2.34.2', 'nope']],
  ['`attrs==21.1.0` is yanked (reason: bad build)', ['attrs', '21.1.0']],
  ['Files that need a build are slow', []],
])('the packages in %j', (warning, expected) => {
  const names = findPackageNames(warning)
  expect(expected.filter((name) => !names.has(name.replaceAll('.', '-')))).toEqual([])
  expect(names.has('build')).toBe(false)
})

test.each([
  [
    'ERROR: Ignored the following versions that require a different python version: 1.0 Requires-Python >=3.8; 2.0 Requires-Python >=3.13\nERROR: No matching distribution found for x==2.0',
    'No matching distribution found for x==2.0 (2.0 requires Python >=3.13)',
  ],
  [
    'ERROR: Could not find a version that satisfies the requirement x==9 (from versions: 1.0, 1.1)\nERROR: No matching distribution found for x==9',
    'No matching distribution found for x==9 (the newest version is 1.1)',
  ],
  [
    'ERROR: Could not find a version that satisfies the requirement x==9 (from versions: none)\nERROR: No matching distribution found for x==9',
    'No matching distribution found for x==9',
  ],
])('the reason of pip in %j', (output, expected) => {
  expect(summarizeEngineOutput('pip-compile', output)).toBe(expected)
})
