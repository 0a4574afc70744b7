import { expect, test } from '@jest/globals'
import { findFailureReason } from '#shared/process/failure-reason.js'

const advice = 'Please make sure you have the correct access rights\nand the repository exists.\n'

test.each<[output: string, reason: string]>([
  ['', ''],
  ['one\ntwo\n', 'two'],
  [
    `git@github.com: Permission denied (publickey).\r\nfatal: Could not read from remote repository.\n\n${advice}`,
    'git@github.com: Permission denied (publickey).',
  ],
  [
    `fatal: 'nowhere' does not appear to be a git repository\nfatal: Could not read from remote repository.\n\n${advice}`,
    "fatal: 'nowhere' does not appear to be a git repository",
  ],
  [
    `fatal: Could not read from remote repository.\n\n${advice}`,
    'Could not read from the remote repository: it does not exist, or you have no access',
  ],
])('the reason in %j', (output, reason) => {
  expect(findFailureReason(output)).toBe(reason)
})
