import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines } from '../support/real-tools.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([{ name: 'low', version: '1.0' }])
})
afterAll(async () => await index.close())

test.each([
  ['pip-compile', 'joint'],
  ['pip-compile', 'independent'],
  ['uv', 'joint'],
])('%s, %s: a killed run leaves no temporary files after post', async (engine, resolution) => {
  const workspace = temporaryFolder('killed')
  const [temp, ofMachine] = [temporaryFolder('runner'), temporaryFolder('machine')]
  writeTree(workspace, { 'requirements/a.in': 'low\n' })
  const call = { action: 'action-compile-reqs', workspace, temp, inputs: { engine, resolution, cache: 'off' } }
  const env = { ...index.env, TMPDIR: ofMachine, UV_NO_CACHE: '1' }
  const path = engine === 'uv' ? '/simple/low' : '/files/low'
  index.break({ path, answer: 'hang' })
  const killed = await runAction({ ...call, env, killWhen: index.waitForRequest(path) })
  expect(killed.code).toBeNull()
  const post = await runAction({ ...call, stage: 'post', env, state: killed.state })
  expect(post.code).toBe(0)
  expect(readdirSync(ofMachine).filter((name) => /pip|uv|compile-reqs/.test(name))).toEqual([])
  expect(readdirSync(temp).filter((name) => !name.startsWith('file-command-'))).toEqual([])
})
