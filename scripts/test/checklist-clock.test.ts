import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { LocalIndex } from '../../action-compile-reqs/test/support/local-index.js'
import { startIndex } from '../../action-compile-reqs/test/support/local-index.js'
import { installEngines } from '../../action-compile-reqs/test/support/real-tools.js'
import { runAction, temporaryFolder, writeTree } from '../../shared/test/support/run-action.js'

/**
 * Fault 24 of docs/security-checklist.md. The clock of the machine is that of all its users, so that it is changed inside the
 * action alone, by a module that its Node.js loads first.
 */
const clock = `const { now } = Date
const day = 24 * 60 * 60 * 1000
let requests = 0
const wrong = () => now() + Number(process.env.CLOCK_DAYS) * day + (process.env.CLOCK_JUMPS ? (requests++ % 2) * 2 * day : 0)
globalThis.Date = class extends Date {
  constructor(...parts) { if (parts.length === 0) super(wrong()); else super(...parts) }
  static now() { return wrong() }
}
console.log('The clock says ' + new Date().toISOString().slice(0, 10))
`
const folder = temporaryFolder('clock')
let index: LocalIndex

beforeAll(async () => {
  writeTree(folder, { 'clock.mjs': clock })
  await installEngines()
  index = await startIndex([
    { name: 'top', version: '1.0', requires: ['low>=1'] },
    { name: 'low', version: '1.1' },
  ])
})
afterAll(async () => await index.close())

async function compile(env: Readonly<Record<string, string>>) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'requirements/in/a.in': 'top\n', 'requirements/in/b.in': '-r a.in\n' })
  const run = async (mode: string) =>
    await runAction({
      action: 'action-compile-reqs',
      inputs: { engine: 'uv', cache: 'off', mode, 'timeout-minutes': '60' },
      workspace,
      env: { ...index.env, ...env },
    })
  const [made, checked] = [await run('compile'), await run('check')]
  const locks = ['a', 'b'].map((name) => readFileSync(join(workspace, 'requirements', `${name}.txt`), 'utf8'))
  return { codes: [made.code, checked.code], locks, said: /The clock says (\S+)/.exec(made.stdout)?.[1] }
}

test('fault 24: with a fake clock that is a day off or jumps, locks are the same and nothing times out', async () => {
  const right = await compile({})
  expect(right).toMatchObject({ codes: [0, 0], said: undefined })
  const shim = { NODE_OPTIONS: `--import=${join(folder, 'clock.mjs')}` }
  const wrong = [
    { ...shim, CLOCK_DAYS: '1' },
    { ...shim, CLOCK_DAYS: '-1' },
    { ...shim, CLOCK_DAYS: '-1', CLOCK_JUMPS: 'yes' },
  ]
  const seen = await Promise.all(wrong.map(compile))
  for (const { codes, locks, said } of seen) {
    expect(said).not.toBeUndefined()
    expect([codes, locks]).toEqual([[0, 0], right.locks])
  }
})
