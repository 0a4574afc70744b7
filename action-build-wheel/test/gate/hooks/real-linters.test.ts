import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../../shared/test/support/run-action.js'
import { createFindingReader } from '../../../src/gate/hooks/lint-findings.js'

const tsc = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url))
const eslint = fileURLToPath(new URL('../../../../node_modules/eslint/bin/eslint.js', import.meta.url))

const node = process.execPath
const anyFile = (name: string): string => expect.stringMatching(new RegExp(`(^|/)src/${name}$`)) as unknown as string

test.each([
  ['Python', ['python3', '-m', 'py_compile', 'src/bad.py'], { file: 'src/bad.py', line: 2 }, /^SyntaxError: /],
  [
    'tsc',
    [node, tsc, '--noEmit', '--ignoreConfig', '--lib', 'es5', '--pretty', 'src/bad.ts'],
    { file: 'src/bad.ts', line: 2, column: 7 },
    /^TS2322: /,
  ],
  [
    'eslint',
    [node, eslint, '--no-config-lookup', '--rule', 'no-debugger: 2', 'src/bad.js'],
    { file: anyFile('bad.js'), line: 2, column: 1 },
    / no-debugger$/,
  ],
])('the real %s prints a finding that the gate reads', (_, [program = '', ...args], location, message) => {
  const folder = temporaryFolder('linter')
  writeTree(folder, { 'src/bad.py': '\ndef f(:\n', 'src/bad.ts': '\nconst a: number = "x"\n', 'src/bad.js': '\ndebugger\n' })
  const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  const next = createFindingReader()
  const found = `${stdout}\n${stderr}`
    .split('\n')
    .map(next)
    .filter((finding) => finding !== undefined)
  expect(found).toEqual([{ level: 'error', location, message: expect.stringMatching(message) }])
})
