import { chmodSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findRepository } from '../../src/project/repository.js'
import { stageSources } from '../../src/project/staging.js'
import { createTestContext } from '../support/context.js'
import { createRepository, git, listTracked } from '../support/project.js'

test('the copy has the modes that Git records, whatever the modes of the checkout', async () => {
  const modes = { private: 0o600, group: 0o664, plain: 0o644, script: 0o755, 'private-script': 0o700, special: 0o4755 }
  const workspace = createRepository({ 'pyproject.toml': '' })
  writeTree(workspace, Object.fromEntries(Object.keys(modes).map((name) => [name, name])))
  for (const [name, mode] of Object.entries(modes)) chmodSync(join(workspace, name), mode)
  git(workspace, 'add', '--all')
  const context = createTestContext(workspace)
  const repository = await findRepository(context, workspace)
  const top = join(temporaryFolder('copy'), 'top')
  const selection = { repository, directory: workspace, tracked: listTracked(workspace), changed: [], generated: [], outDir: '' }
  await stageSources(context, selection, top)
  const copied = Object.keys(modes).map((name) => (statSync(join(top, name)).mode & 0o7777).toString(8))
  expect(copied).toEqual(['644', '644', '644', '755', '755', '755'])
})
