import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { runEleanor } from '../support/run-eleanor.js'

const cwd = temporaryFolder('help')
const run = async (...args: string[]) => await runEleanor({ args, cwd })

test.each([
  '',
  'compile',
  'check',
  'upgrade',
  'explain',
  'wheel',
  'images',
  'images plan',
  'images build',
  'release',
  'release plan',
  'ci',
  'init',
  'doctor',
  'completion',
])('the help of "%s" fits a screen', async (command) => {
  const { code, stdout, stderr } = await run(...command.split(' ').filter((word) => word !== ''), '--help')
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(24)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('--help-all describes every flag, and no secret is one', async () => {
  const { code, stdout } = await run('images', 'build', '--help-all')
  expect(code).toBe(0)
  expect(stdout).toContain('--cache-limit <NUMBER>')
  expect(stdout).not.toMatch(/--(deploy-keys?|secrets|logins)\b/)
})

test('--version prints the version of the suite', async () => {
  expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

describe('completion of Bash', () => {
  test.each([
    [['eleanor', 'images', 'pl'], 'plan'],
    [['eleanor', 'compile', '--engine', ''], 'pip-compile uv'],
    [['eleanor', 'compile', '--layers', 'a', '--generate'], '--generate-hashes'],
    [['eleanor', 'completion', '--h'], '--help'],
  ])('%j', async (words, expected) => {
    const script = join(temporaryFolder('completion'), 'eleanor.bash')
    writeFileSync(script, (await run('completion', 'bash')).stdout)
    const list = words.map((word) => `'${word}'`).join(' ')
    const program = `source '${script}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _eleanor; echo "\${COMPREPLY[*]}"`
    expect(spawnSync('bash', ['-c', program], { encoding: 'utf8' }).stdout.trim()).toBe(expected)
  })
})
