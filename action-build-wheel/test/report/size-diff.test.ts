import { expect, test } from '@jest/globals'
import { runAction, writeTree } from '../../../shared/test/support/run-action.js'
import { commit, createRepository, fastBuilder, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'

test('sizes are compared with those of an earlier wheel', async () => {
  const workspace = createRepository(tinyProject())
  const first = await runAction({
    action,
    workspace,
    inputs: { ...fastBuilder, 'previous-wheel': 'earlier', 'out-dir': 'earlier' },
  })
  expect(first.stdout).toContain('Found no earlier wheel in `previous-wheel` to compare with.')
  writeTree(workspace, { 'tiny/more.py': `x = '${'0123456789'.repeat(300)}'\n`, 'tiny/version.py': '__version__ = "1.5.0"\n' })
  commit(workspace, 'tiny')
  const second = await runAction({ action, workspace, inputs: { ...fastBuilder, 'previous-wheel': 'earlier' } })
  expect(second.code).toBe(0)
  expect(second.summary).toMatch(/### Size compared with tiny-1\.4\.0-py3-none-any\.whl: 1\.1 KiB → 4\.\d KiB \(\+3\.\d KiB\)/)
  expect(second.summary).toContain('| tiny/more.py | – | 2.9 KiB |')
  expect(second.summary).not.toContain('tiny/version.py |')
})
