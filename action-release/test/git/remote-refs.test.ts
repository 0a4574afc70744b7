import { expect, test } from '@jest/globals'
import { readFailure } from '../../src/git/remote-refs.js'

// What Git 2.39 prints with LC_ALL=C.
const advice =
  'fatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.\n'

test.each([
  [
    "fatal: unable to access 'https://host/a.git/': Could not resolve host: host\n",
    "unable to access 'https://host/a.git/': Could not resolve host: host",
  ],
  [
    `ssh: connect to host 127.0.0.1 port 1: Connection refused\n${advice}`,
    'ssh: connect to host 127.0.0.1 port 1: Connection refused',
  ],
  [`git@host: Permission denied (publickey).\n${advice}`, 'git@host: Permission denied (publickey).'],
  [`fatal: '/none.git' does not appear to be a git repository\n${advice}`, "'/none.git' does not appear to be a git repository"],
  [
    'remote: Repository not found.\nfatal: repository https://host/a.git/ not found\n',
    'Repository not found.; repository https://host/a.git/ not found',
  ],
  [
    advice,
    'Could not read from remote repository.; Please make sure you have the correct access rights; and the repository exists.',
  ],
])('why a remote cannot be read: %j', (stderr, reason) => {
  expect(readFailure(stderr)).toBe(reason)
})
