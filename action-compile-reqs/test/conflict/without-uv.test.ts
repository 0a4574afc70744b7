import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, toolCache, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    ...['1.26.4', '2.0.0'].map((version) => ({ name: 'array', version })),
    { name: 'accelerator', version: '0.33.0', requires: ['array<2'] },
  ])
})
afterAll(async () => await index.close())

/** A tool cache with pip-tools alone. */
function cacheWithoutUv(): string {
  const [all, cache] = [join(toolCache(), 'eleanor-tools'), temporaryFolder('tool-cache')]
  writeTree(cache, { 'eleanor-tools/.keep': '' })
  for (const name of readdirSync(all).filter((each) => each.startsWith('pip-tools-')))
    symlinkSync(join(all, name), join(cache, 'eleanor-tools', name))
  return cache
}

test('if uv cannot be installed, pip searches, and finds the same lines and the same cure', async () => {
  const workspace = temporaryFolder('without-uv')
  writeTree(workspace, {
    'requirements/in/base.in': 'array>=2\n',
    'requirements/in/gpu.in': '-r base.in\naccelerator==0.33.0\n',
  })
  const { code, stdout } = await runAction({
    action: 'action-compile-reqs',
    workspace,
    inputs: { engine: 'pip-compile', cache: 'off' },
    // The index has neither uv nor anything else but these packages.
    env: { ...index.env, RUNNER_TOOL_CACHE: cacheWithoutUv() },
  })
  expect(code).toBe(1)
  expect(stdout).toContain('The search uses pip and takes longer, because uv is unavailable')
  const error = /^::error.*$/m.exec(stdout)?.[0]
  expect(error).toContain(
    'Because you require array>=2 and accelerator 0.33.0 requires array<2, no version of array satisfies both. ',
  )
  expect(error).not.toContain('.compile-reqs')
  expect(error).toContain('`array>=2` in requirements/in/base.in:1, `accelerator==0.33.0` in requirements/in/gpu.in:2.')
  expect(error).toContain(
    'Change requirements/in/base.in:1 to `array>=1.26.4` (verified: all layers agree then). No lock was changed',
  )
})
