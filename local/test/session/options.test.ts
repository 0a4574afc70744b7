import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { UserError } from '#shared/errors.js'
import { readOptions } from '../../session/options.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

test.each([
  [['--repo', 'nowhere'], /^--repo is .*nowhere, which is not a folder/],
  [['--repo', 'local'], /local has no \.github\/workflows/],
  [['--base', 'python'], /^--base is "python". Write NAME=VALUE on one line/],
  [['--build-arg', '=x'], /^--build-arg is "=x"/],
  [['--build-network', 'moon'], /^--build-network is "moon". Use default, host or none/],
  [['--bogus'], /Unknown option '--bogus'.*--help/],
  [['stray'], /Unexpected argument 'stray'/],
])('%j is rejected with one line', (args, message) => {
  const error = rejectionOf(args)
  expect(error).toBeInstanceOf(UserError)
  expect(error.message).toMatch(message)
  expect(error.message.split('\n')).toHaveLength(1)
})

function rejectionOf(args: readonly string[]): Error {
  try {
    readOptions(args, root)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error(`${args.join(' ')} was not rejected`)
}

test('a path is relative to the folder of the caller, and options are repeatable', () => {
  const args = ['--repo', 'example', '--base', 'python=a', '--base', 'cuda=b', '--build-arg', 'A=b=c', '--keep']
  expect(readOptions(args, root)).toMatchObject({
    repo: join(root, 'example'),
    bases: ['python=a', 'cuda=b'],
    buildArgs: ['A=b=c'],
    keep: true,
    help: false,
  })
})
