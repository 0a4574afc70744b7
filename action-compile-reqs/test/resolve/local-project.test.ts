import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { localProjectIn } from '../support/local-project.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'eln-top', version: '1.0', requires: ['eln-low'] },
    { name: 'eln-low', version: '1.0' },
    { name: 'eln-low', version: '2.0' },
  ])
})
afterAll(async () => await index.close())

test('pip-compile itself writes only the locks of a local project, and the others are the same as its own', async () => {
  const workspace = temporaryFolder('local-project')
  writeTree(workspace, {
    ...localProjectIn('libs/core', { name: 'elncore', requires: ['eln-low<2'] }),
    'requirements/in/base.in': 'eln-top\n',
    'requirements/in/own.in': '-r base.in\n-e ./libs/core\n',
    'requirements/in/of-lock.in': '-r ../own.txt\n',
  })
  const inputs = { 'generate-hashes': 'true', cache: 'off' }
  const { code, stdout } = await runInProcess({ workspace, inputs, env: index.env })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  const compiled = [...stdout.matchAll(/^(\S+) compiled in/gm)].map(([, lock]) => lock)
  expect(compiled).toEqual(['requirements/own.txt', 'requirements/of-lock.txt'])

  const read = (name: string) =>
    readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8').replace(/^# compile-reqs: .*\n/m, '')
  const ours = read('base')
  expect(ours).toContain('eln-low==1.0 ')
  expect(read('of-lock')).toMatch(/^-e \.\/libs\/core\n {4}# via -r requirements\/own\.txt\neln-low==1\.0 /m)
  const options = ['--no-emit-index-url', '--no-emit-trusted-host', '--strip-extras', '--allow-unsafe', '--generate-hashes']
  const files = ['--output-file=requirements/base.txt', 'requirements/in/base.in']
  const env = { ...process.env, ...index.env }
  await promisify(execFile)(toolPath('pip-tools'), ['-m', 'piptools', 'compile', '--quiet', ...options, ...files], {
    cwd: workspace,
    env,
  })
  expect(read('base')).toBe(ours)
})
