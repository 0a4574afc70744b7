import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

test.each(['pip-compile', 'uv'])('%s: the code of a project does not see the inputs and tokens of the step', async (engine) => {
  const workspace = temporaryFolder('project')
  const token = randomUUID()
  writeTree(workspace, {
    'token.txt': token,
    'setup.py': `import glob, os, setuptools
def shows(path, token=open('${join(workspace, 'token.txt')}', 'rb').read()):
    try: return token in open(path, 'rb').read()
    except OSError: return False
with open(os.environ['SEEN'], 'a') as file:
    file.write('\\n'.join(sorted(os.environ)) + '\\n')
    file.writelines(f'token in {path}\\n' for path in glob.glob('/proc/[0-9]*/environ') if shows(path))
setuptools.setup(name='projx', version='1.0', py_modules=[], install_requires=['six==1.16.0'])
`,
  })
  const seen = join(workspace, 'seen')
  const { code, stdout } = await runAction({
    action: 'action-compile-reqs',
    workspace,
    env: { SEEN: seen, ACTIONS_RUNTIME_TOKEN: token },
    inputs: { engine, directory: '.', 'extra-sources': 'app = setup.py' },
  })
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 of 1')])
  const names = readFileSync(seen, 'utf8').split('\n')
  expect(names).toContain('PATH')
  expect(names.filter((name) => /^(INPUT|ACTIONS)_|^token in /.test(name))).toEqual([])
})
