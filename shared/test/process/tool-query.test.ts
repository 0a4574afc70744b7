import { expect, test } from '@jest/globals'
import { createToolQuery } from '#shared/process/tool-query.js'
import { temporaryFolder } from '../support/run-action.js'

const query = createToolQuery({ MARKER: 'x' })

test('the answer of git is returned', async () => {
  const { code, stdout, stderr } = await query('git', ['--version'])
  expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^git version \d+\.\d+/), ''])
})

test('a failing program is a result, not an error', async () => {
  const { code, stdout, stderr } = await query('git', ['rev-parse', 'HEAD'], { cwd: temporaryFolder('no-repository') })
  expect([code, stdout, stderr]).toEqual([128, '', expect.stringContaining('fatal: not a git repository')])
})

test('arguments reach the program unchanged, without a shell', async () => {
  const argument = '$(touch x) `id` ; "quoted" --output=y'
  expect((await query('printf', ['%s', argument])).stdout).toBe(argument)
})

test('the program gets the given environment and the extra variables, and nothing else', async () => {
  const { stdout } = await query('env', [], { env: { PATH: process.env.PATH, GIVEN: 'y', ABSENT: undefined } })
  expect(stdout.trim().split('\n').sort()).toEqual(['GIVEN=y', 'MARKER=x', `PATH=${process.env.PATH ?? ''}`])
})

test('a program that does not exist is a user error', async () => {
  await expect(query('no-such-program-here', [])).rejects.toThrow(
    /^no-such-program-here could not be started\. .* Install it or put it on PATH\.$/s,
  )
})
