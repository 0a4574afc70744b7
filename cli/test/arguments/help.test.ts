import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { testWith } from '../../../shared/test/support/programs.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import type { BatchResult } from '../support/run-batch.js'
import { runBatch } from '../support/run-batch.js'
import { runEleanor } from '../support/run-eleanor.js'

const cwd = temporaryFolder('help')
const run = async (...args: string[]) => await runEleanor({ args, cwd })

const helpOf = [
  '',
  'compile',
  'check',
  'upgrade',
  'explain',
  'wheel',
  'images',
  'images plan',
  'images check',
  'images build',
  'release',
  'release plan',
  'ci',
  'init',
  'doctor',
  'completion',
].map((command) => [command, `${command} --help`.trim()] as const)
const fullHelpOf = ['check', 'wheel', 'images plan', 'release plan'].map((command) => [command, `${command} --help-all`] as const)

/** What each of these calls prints. One process makes them all, because its start takes most of the time of a call. */
const results = new Map<string, BatchResult | undefined>()
beforeAll(async () => {
  const calls = [...helpOf, ...fullHelpOf].map(([, args]) => args)
  const printed = await runBatch(calls.map((args) => ({ args: args.split(' '), cwd })))
  calls.forEach((args, index) => results.set(args, printed[index]))
})

test.each(helpOf)('the help of "%s" fits a screen', (_, args) => {
  const result = results.get(args)
  expect(result).toMatchObject({ code: 0, stderr: '' })
  const lines = result?.stdout.trimEnd().split('\n') ?? []
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.length).toBeLessThanOrEqual(24)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('--help-all describes every flag, and no secret is one', async () => {
  const { code, stdout } = await run('images', 'build', '--help-all')
  expect(code).toBe(0)
  expect(stdout).toContain('--cache-limit <NUMBER>')
  expect(stdout).not.toMatch(/--(deploy-keys?|secrets|logins)\b/)
})

test.each(fullHelpOf)('%s --help-all speaks of flags, not of inputs and jobs', (_, args) => {
  const { code, stdout } = results.get(args) ?? { code: undefined, stdout: '' }
  expect(code).toBe(0)
  // The flag `--build-inputs` is no input of an action.
  expect(
    stdout.replaceAll(/--[a-z-]+|\s+/g, ' ').match(/.{30}\b(inputs?|`mode|the job|the step|this step|the runner)\b.{10}/gi),
  ).toBeNull()
})

test('--version prints the version of the suite', async () => {
  expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

describe('completion of Bash', () => {
  let completion: string
  beforeAll(async () => {
    completion = (await run('completion', 'bash')).stdout
  })

  test.each([
    [['eleanor', 'images', 'pl'], 'plan'],
    [['eleanor', 'compile', '--engine', ''], 'pip-compile uv'],
    [['eleanor', 'compile', '--layers', 'a', '--generate'], '--generate-hashes'],
    [['eleanor', 'completion', '--h'], '--help'],
  ])('%j', (words, expected) => {
    const script = join(temporaryFolder('completion'), 'eleanor.bash')
    writeFileSync(script, completion)
    const list = words.map((word) => `'${word}'`).join(' ')
    const program = `source '${script}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _eleanor; echo "\${COMPREPLY[*]}"`
    expect(spawnSync('bash', ['-c', program], { encoding: 'utf8' }).stdout.trim()).toBe(expected)
  })
})

/** What the functions of `bashcompinit` do before they call the completion of a command. Source: zsh, Completion/bashcompinit. */
const zshProgram = `autoload -Uz compinit; compinit -u -D; source "$1"; shift
offer() { emulate -L sh; setopt kshglob braceexpand; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _eleanor; echo "\${COMPREPLY[*]}"; }
offer "$@"`

const shells = {
  zsh: (script: string, words: readonly string[]) => ['-fc', zshProgram, 'zsh', script, ...words],
  fish: (script: string, words: readonly string[]) => [
    '--no-config',
    '-c',
    `source '${script}'; complete -C '${words.join(' ')}'`,
  ],
}

describe.each(['zsh', 'fish'] as const)('completion of %s', (shell) => {
  testWith(shell)('offers commands, commands of a group, flags and values', async () => {
    const folder = temporaryFolder('completion')
    const script = join(folder, `eleanor.${shell}`)
    writeFileSync(script, (await run('completion', shell)).stdout)
    const offered = (...words: string[]) => {
      const env = { ...process.env, HOME: folder }
      const { stdout, stderr } = spawnSync(shell, shells[shell](script, words), { encoding: 'utf8', env })
      return `${stdout}${stderr}`
    }
    expect(offered('eleanor', 'comp')).toMatch(/compile\b[^]*completion\b/)
    expect(offered('eleanor', 'images', 'pl')).toMatch(/^plan\b/)
    expect(offered('eleanor', 'compile', '--engine', '')).toMatch(/^pip-compile\b[^]*\buv\b/)
    expect(offered('eleanor', 'compile', '--generate')).toMatch(/(^| )--generate-hashes\b/m)
    expect(offered('eleanor', 'release', '--y')).toMatch(/(^| )--yes\b/m)
  })
})
