import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { addPlatforms, splitPlatform, withPlatforms } from '../../src/platforms/platform-layers.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex([
    { name: 'top', version: '1.0', requires: ['low', "colors ; sys_platform == 'win32'"] },
    { name: 'old', version: '1.0', requires: ["low<2 ; sys_platform == 'win32'"] },
    ...['1.0', '2.0'].map((version) => ({ name: 'low', version })),
    { name: 'colors', version: '1.0' },
  ])
})
afterAll(async () => await index.close())

const platform = 'x86_64-manylinux_2_28, windows'

test('each platform has its own locks, which are those of uv, and layers agree for each platform', async () => {
  const workspace = temporaryFolder('platforms')
  writeTree(workspace, { 'requirements/in/base.in': 'top\n', 'requirements/in/leaf.in': '-r base.in\nold\n' })
  const run = async (inputs: Record<string, string>) =>
    await runInProcess({
      workspace,
      env: index.env,
      inputs: { engine: 'uv', cache: 'off', platform, 'layer-options': 'leaf: annotation-style=line', ...inputs },
    })
  const { code, stdout, outputs } = await run({})
  expect({ code, stdout, drift: outputs.drift }).toMatchObject({ code: 0, drift: '[]' })
  const locks = readdirSync(join(workspace, 'requirements')).filter((name) => name.endsWith('.txt'))
  expect(locks).toEqual([
    'base.windows.txt',
    'base.x86_64-manylinux_2_28.txt',
    'leaf.windows.txt',
    'leaf.x86_64-manylinux_2_28.txt',
  ])
  const read = (lock: string) => readFileSync(join(workspace, 'requirements', lock), 'utf8')
  const texts = new Map(locks.map((lock) => [lock, read(lock)]))
  for (const [lock, text] of texts) {
    expect([...text.matchAll(/^(\S+)==(\S+)/gm)].map(([pin]) => pin)).toEqual(
      lock.includes('windows')
        ? ['colors==1.0', 'low==1.0', ...(lock.startsWith('leaf') ? ['old==1.0'] : []), 'top==1.0']
        : ['low==2.0', ...(lock.startsWith('leaf') ? ['old==1.0'] : []), 'top==1.0'],
    )
    const [, command = ''] = /^# {4}uv (.*)$/m.exec(text) ?? []
    expect(command).toContain(`--python-platform=${lock.includes('windows') ? 'windows' : 'x86_64-manylinux_2_28'}`)
    expect(command.includes('--annotation-style=line')).toBe(lock.startsWith('leaf'))
    await promisify(execFile)(toolPath('uv'), ['--quiet', ...command.split(' ')], {
      cwd: workspace,
      env: { ...index.env, PATH: process.env.PATH, UV_PYTHON: 'python3' },
    })
    expect([lock, read(lock)]).toEqual([lock, text.replace(/^# compile-reqs: .*\n/m, '')])
    writeFileSync(join(workspace, 'requirements', lock), text)
  }
  expect((await run({ mode: 'check' })).code).toBe(0)

  // Another list of platforms, and a changed source, act on the locks that they concern.
  const stale = async (inputs: Record<string, string>) => {
    const checked = await run({ mode: 'check', ...inputs })
    return (JSON.parse(checked.outputs.stale ?? '') as { layer: string; reason: string }[]).map(
      ({ layer, reason }) => `${layer} ${reason}`,
    )
  }
  expect(await stale({ platform: 'windows, macos' })).toEqual(['base.macos missing', 'leaf.macos missing'])
  writeFileSync(join(workspace, 'requirements/in/leaf.in'), '-r base.in\nold\nlow>=2\n')
  expect(await stale({})).toEqual(['leaf.x86_64-manylinux_2_28 input', 'leaf.windows input'])

  const conflict = await run({})
  expect(conflict.code).toBe(1)
  expect(conflict.stdout).toContain('`low>=2` in requirements/in/leaf.in:3')
  expect(read('leaf.windows.txt')).toBe(texts.get('leaf.windows.txt'))
})

test.each([
  [{ engine: 'pip-compile' }, '`platform` is `x86_64-manylinux_2_28, windows`, but pip-compile resolves for the interpreter'],
  [{ engine: 'uv', format: 'both' }, '`format` is `both`, but a `pylock.toml` is valid for every platform'],
  [{ engine: 'uv', universal: 'true' }, '`platform` is `x86_64-manylinux_2_28, windows`, but `universal` makes locks for all'],
  [{ engine: 'uv', 'independent-layers': 'lief' }, '`independent-layers` names lief'],
])('%j with several platforms is rejected', async (inputs: Record<string, string>, message) => {
  const workspace = temporaryFolder('platforms')
  writeTree(workspace, { 'requirements/base.in': 'six\n' })
  const { code, stdout } = await runInProcess({ workspace, inputs: { platform, ...inputs } })
  expect([code, stdout]).toEqual([1, expect.stringContaining(message)])
})

test('names of layers and platforms are put together and taken apart', () => {
  const platforms = ['windows', 'aarch64-apple-darwin']
  expect(withPlatforms(['a'], platforms)).toEqual(['a.windows', 'a.aarch64-apple-darwin'])
  expect(withPlatforms(['a'], [])).toEqual(['a'])
  expect(splitPlatform('gpu/run.time.windows', platforms)).toEqual({ name: 'gpu/run.time', platform: 'windows' })
  expect(splitPlatform('my-windows', platforms)).toEqual({ name: 'my-windows' })
  expect(addPlatforms([{ name: 'a', lock: 'r/a.txt' }], ['windows'])).toEqual([
    { name: 'a.windows', lock: 'r/a.windows.txt', platform: 'windows' },
  ])
})
