import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'six', version: '1.16.0' },
    { name: 'six', version: '1.17.0' },
    { name: 'iniconfig', version: '1.1.1' },
    { name: 'iniconfig', version: '2.0.0' },
  ])
})
afterAll(async () => await index.close())

test.each([
  { engine: 'pip-compile' },
  { engine: 'pip-compile', resolution: 'independent' },
  { engine: 'uv', resolution: 'joint' },
])('$engine $resolution: a lock with Windows line endings keeps them, whatever the directory', async (inputs) => {
  const workspace = temporaryFolder('line-ends')
  writeTree(workspace, { 'in/base.in': 'six<1.17\n', 'in/leaf.in': '-r base.in\n' })
  const run = async (more: Record<string, string> = {}) =>
    await runInProcess({
      workspace,
      env: index.env,
      inputs: { directory: '.', ...inputs, ...more } as Record<string, string>,
    })
  expect((await run()).code).toBe(0)
  const lock = (name: string) => readFileSync(join(workspace, `${name}.txt`), 'utf8')
  expect(lock('base')).toMatch(/^# {4}(uv )?pip[ -]compile .*--output-file=base\.txt .*in\/base\.in$/m)
  expect(lock('leaf')).toMatch(/# via .*-r in\/base\.in$/m)

  writeFileSync(join(workspace, 'base.txt'), lock('base').replaceAll('\n', '\r\n'))
  expect((await run({ mode: 'check' })).code).toBe(0)
  writeTree(workspace, { 'in/base.in': 'six<1.17\niniconfig<2\n' })
  expect((await run()).code).toBe(0)
  expect(lock('base')).toContain('iniconfig==1.')
  expect(lock('base').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(lock('leaf')).not.toContain('\r')
  expect((await run({ mode: 'check' })).code).toBe(0)
})
