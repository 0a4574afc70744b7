import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { root } from '../../repository.js'

test('rules of every kind report: of the language, of types, of imports and of this repository', () => {
  const folder = temporaryFolder('lint')
  for (const name of ['node_modules', 'scripts']) symlinkSync(join(root, name), join(folder, name))
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(join(root, name), join(folder, name))
  writeTree(folder, {
    'shared/probe.ts': [
      "import { join } from './b.js'\nimport { spawn } from 'node:child_process'\n",
      'export async function f(x: any, p: Promise<void>) {\n  debugger\n  p.then(() => 1)\n',
      '  spawn(join(x), [], { shell: true })\n  return await p\n}\n',
    ].join(''),
    'shared/b.ts': 'export const join = (x: string): string => `${x}/`\n',
  })
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const { status, stdout } = spawnSync(process.execPath, [oxlint, '--format=json', 'shared'], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string }[] }
  const rules = ['eslint(no-debugger)', 'typescript(no-explicit-any)', 'typescript(no-floating-promises)']
  const own = ['simple-import-sort(imports)', 'eleanor(no-shell)']
  expect([status, diagnostics.map(({ code }) => code)]).toEqual([1, expect.arrayContaining([...rules, ...own])])
})

test('no source suppresses a rule', () => {
  const sources = ['*.ts', '*.js', '*.mjs', ':!*/dist/*']
  const files = execFileSync('git', ['ls-files', ...sources], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
  const suppression = /(?:ox|es)lint-[d]isable|@ts-(?:[i]gnore|expect-error|nocheck)/
  expect(files.filter((file) => suppression.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})
