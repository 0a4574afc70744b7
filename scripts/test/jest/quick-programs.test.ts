import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findPython } from '../../../shared/test/support/programs.js'
import { preferQuickPrograms } from '../../jest/quick-programs.js'

const python = findPython()
const folder = mkdtempSync(join(tmpdir(), 'quick-'))

/** What a program says on a PATH whose first folder has scripts of these names. */
function say(scripts: Record<string, string>, command: string): string {
  const machine = mkdtempSync(join(tmpdir(), "the machine's-"))
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(machine, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(machine, name), 0o755)
  }
  const env = { PATH: [machine, dirname(python), process.env.PATH].join(':') }
  preferQuickPrograms(env, folder)
  const { stdout, status } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' })
  return `${stdout.trim()} ${status ?? ''}`.trim()
}

const executable = 'python3 -c "import sys; print(sys.executable)"'

/** By this line, a shim of pyenv is known. */
const mark = `: 'pyenv" exec '`

test("the Python behind a stand-in for pyenv's shim starts without it", () => {
  const calls = join(folder, 'calls')
  const shim = `${mark}\necho call >>'${calls}'\nexec '${python}' "$@"`
  expect(say({ python3: shim }, `: >'${calls}'; ${executable}; cat '${calls}'`)).toBe(`${python} 0`)
})

test.each([
  ['another script', 'echo script; exit 4', 'script 4'],
  ['a shim that finds no Python', `${mark}; echo none; exit 126`, 'none 126'],
  ['a shim that says more', `${mark}; echo more; exec '${python}' "$@"`, `more\n${python} 0`],
])('%s stays the first', (_, script, said) => {
  expect(say({ python3: script }, executable)).toBe(said)
})

test('a Python that is a program stays the first, and a script that cannot start is no error', () => {
  expect(say({}, 'command -v python3')).toBe(`${python} 0`)
  expect(say({ python: 'x' }, 'command -v python3')).toBe(`${python} 0`)
})

test('pip learns nothing of the machine that it would have to start a program for; other calls of rustc are those of the machine', () => {
  expect(say({ rustc: 'echo "rustc $*"', lsb_release: 'echo Debian' }, 'lsb_release -a')).toBe('1')
  expect(say({ rustc: 'echo "rustc $*"' }, 'rustc --version')).toBe('1')
  expect(say({ rustc: 'echo "rustc $*"' }, 'rustc --version --verbose')).toBe('rustc --version --verbose 0')
})
