import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { parseAnnotatedLock, removeAnnotations } from '../../src/uv-lock/annotated-lock.js'
import type { LocalIndex } from '../support/local-index.js'
import { startIndex } from '../support/local-index.js'
import { installEngines, toolPath } from '../support/real-tools.js'
import { runInProcess } from '../support/run-in-process.js'

const packages = [
  { name: 'eln-root', requires: ['eln-mid', 'eln-leaf>=1'] },
  { name: 'eln-mid', requires: ['eln-leaf', 'eln-fast ; extra == "fast"', 'eln-old ; python_version < "3"'], extras: ['fast'] },
  { name: 'eln-user', requires: ['eln-mid[fast]'] },
  { name: 'eln-all', requires: ['eln-all[one]', 'eln-leaf ; extra == "two"'], extras: ['one', 'two'] },
  { name: 'eln-fast', requires: ['eln-leaf'] },
  ...['eln-leaf', 'eln-old', 'eln-other', 'setuptools'].map((name) => ({ name })),
].map((each) => ({ ...each, version: '1.0' }))

/** Every form of source, with whether its lock needs uv, because an extra or a setting comes from elsewhere. */
const sources: Readonly<Record<string, readonly [text: string, needsUv: boolean]>> = {
  base: ['# base\neln-root\nsetuptools\n', true],
  leaf: ['eln-leaf<2\neln-other\n', false],
  'include-below': ['-r leaf.in\neln-leaf\n', false],
  'include-dots': ['-r ../in/leaf.in\n-r leaf.in\n-c ./limits.txt\n-c ../in/limits.txt\neln-leaf\n', false],
  'false-marker': ['eln-old ; python_version < "3"\neln-other ; python_version > "3"\n', false],
  'own-extra': ['eln-mid[fast]\neln-mid\n', false],
  'foreign-extra': ['eln-mid\n', true],
  'dependency-extra': ['eln-user\n', true],
  'extra-with-marker': ['eln-mid[fast] ; python_version > "3"\n', true],
  'extra-of-itself': ['eln-all[one,two]\n', false],
  'constrained-by-lock': ['-c ../leaf.txt\neln-leaf\n', false],
  'includes-lock': ['-r ../leaf.txt\neln-fast\n', false],
  'includes-lock-of-uv': ['-r ../base.txt\n', true],
  'nested/in/deep': ['-r ../../in/include-below.in\nELN.Other\n', false],
  nothing: ['# nothing\n', false],
}

let index: LocalIndex
beforeAll(async () => {
  await installEngines()
  index = await startIndex(packages)
})
afterAll(async () => await index.close())

const inputTable: readonly [Record<string, string>][] = [
  [{}],
  [{ 'generate-hashes': 'true' }],
  [{ 'annotation-style': 'line', 'strip-extras': 'false', constraints: 'requirements/in/limits.txt' }],
  [{ 'annotation-style': 'line', 'generate-hashes': 'true', layers: 'leaf include-below' }],
]

test.each(inputTable)(
  'with %j, the locks from a common resolution are those that uv writes with the command in their header',
  async (inputs: Record<string, string>) => {
    const workspace = temporaryFolder('uv-rendered')
    const pathOf = (name: string) => (name.includes('/') ? `requirements/${name}.in` : `requirements/in/${name}.in`)
    const files = Object.fromEntries(Object.entries(sources).map(([name, [text]]) => [pathOf(name), text] as const))
    writeTree(workspace, { ...files, 'requirements/in/limits.txt': 'eln-leaf<3\n' })
    const result = await runInProcess({
      inputs: { engine: 'uv', cache: 'off', ...inputs },
      workspace,
      env: index.env,
    })
    expect(result).toMatchObject({ code: 0 })
    const names = inputs.layers?.split(' ') ?? Object.keys(sources)
    const byUv = names.filter((name) => sources[name]?.[1] === true)
    expect([...result.stdout.matchAll(/^requirements\/(\S+)\.txt compiled in/gm)].map(([, name]) => name).sort()).toEqual(
      byUv.map((name) => name.replace('/in/', '/')).sort(),
    )
    for (const name of names.map((each) => each.replace('/in/', '/'))) {
      const read = () => readFileSync(join(workspace, `requirements/${name}.txt`), 'utf8')
      const actual = read().replaceAll(/^# compile-reqs: .*\n/gm, '')
      const [, command = ''] = /^# {4}uv (.*)$/m.exec(actual) ?? []
      await promisify(execFile)(toolPath('uv'), ['--quiet', ...command.split(' ')], {
        cwd: workspace,
        env: { ...index.env, PATH: process.env.PATH, UV_PYTHON: 'python3' },
      })
      expect([name, actual]).toEqual([name, read().replaceAll(/^# compile-reqs: .*\n/gm, '')])
    }
  },
)

test.each([
  ['a marker', 'eln-leaf==1.0 ; sys_platform == "linux"\n    # via -r a.in\n'],
  ['a local project', './libs/core\n    # via -r a.in\n'],
  ['an editable project', '-e ./libs/core\n    # via -r a.in\n'],
  ['an option', '--index-url https://example.org\neln-leaf==1.0\n    # via -r a.in\n'],
  ['an override', 'eln-leaf==1.0\n    # via --override o.txt\n'],
])('a lock with %s is left to uv', (_, lock) => {
  expect(parseAnnotatedLock(lock)).toBeUndefined()
})

test('the pins alone have no hashes, extras and annotations', () => {
  const lock = [
    'a[x,y]==1.0 \\\n    --hash=sha256:11 \\\n    --hash=sha256:22\n    # via -r a.in\n',
    'b @ git+https://h/b.git@0123456789abcdef0123456789abcdef01234567\n    # via\n    #   -r a.in\n    #   a\n',
  ].join('')
  expect(removeAnnotations(lock)).toBe('a==1.0\nb @ git+https://h/b.git@0123456789abcdef0123456789abcdef01234567\n')
  expect(parseAnnotatedLock(lock)?.[1]).toMatchObject({
    name: 'b',
    sources: [{ option: '-r', shownPath: 'a.in' }],
    requiredBy: ['a'],
  })
})
