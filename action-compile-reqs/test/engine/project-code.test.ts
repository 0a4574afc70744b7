import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

test.each(['pip-compile', 'uv'])('%s: the code of a project does not see the inputs and tokens of the step', async (engine) => {
  const workspace = temporaryFolder('project')
  writeTree(workspace, {
    'setup.py': `import os, setuptools
with open(os.environ['SEEN'], 'a') as file: file.write('\\n'.join(sorted(os.environ)) + '\\n')
setuptools.setup(name='projx', version='1.0', py_modules=[], install_requires=['six==1.16.0'])
`,
  })
  const seen = join(workspace, 'seen')
  const { code, stdout } = await runAction({
    action: 'action-compile-reqs',
    workspace,
    env: { SEEN: seen, ACTIONS_RUNTIME_TOKEN: 'token' },
    inputs: { engine, directory: '.', 'extra-sources': 'app = setup.py' },
  })
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 of 1')])
  const names = readFileSync(seen, 'utf8').split('\n')
  expect(names).toContain('PATH')
  expect(names.filter((name) => /^(INPUT|ACTIONS)_/.test(name))).toEqual([])
})
