import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { botIdentity } from '../../src/git/bot-identity.js'
import { committerEnv } from '../../src/git/committer.js'

/** A repository with these settings, and a user of the machine who has none. */
function repository(settings: readonly (readonly [key: string, value: string])[]) {
  const folder = temporaryFolder('committer')
  const env = { ...process.env, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  const git = async (...args: string[]) =>
    await Promise.resolve(execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trimEnd())
  execFileSync('git', ['init', '--quiet', '--template='], { cwd: folder, env })
  for (const [key, value] of settings) execFileSync('git', ['config', '--add', key, value], { cwd: folder, env })
  return git
}

const name = ['user.name', 'Ada Lovelace'] as const
const email = ['user.email', 'ada@example.org'] as const

test.each([
  ['both', [name, email]],
  ['several values, of which the last one counts', [name, email, ['user.name', 'Ada'], ['user.email', 'ada@new.test']]],
  ['other keys of the section', [['user.signingKey', 'x'], name, email, ['user.useConfigOnly', 'true']]],
  ['a key in another case', [['User.Name', 'Ada'], email]],
  ['a name with quotes and a number sign', [['user.name', '"Ada" #1 = one'], email]],
] as const)('the committer is the one that `git config` gives: %s', async (_, settings) => {
  const git = repository(settings)
  expect(await committerEnv(git, {})).toMatchObject({
    GIT_AUTHOR_NAME: await git('config', 'user.name'),
    GIT_AUTHOR_EMAIL: await git('config', 'user.email'),
  })
})

test.each([
  ['nothing', []],
  ['no email', [name]],
  ['an empty name', [['user.name', ''], email]],
] as const)('without a whole identity, the bot commits: %s', async (_, settings) => {
  const { name: bot, email: address } = botIdentity
  expect(await committerEnv(repository(settings), {})).toMatchObject({ GIT_AUTHOR_NAME: bot, GIT_COMMITTER_EMAIL: address })
})

test('the environment wins over the configuration', async () => {
  const env = { GIT_AUTHOR_NAME: 'Grace', GIT_COMMITTER_EMAIL: 'grace@example.org' }
  expect(await committerEnv(repository([name, email]), env)).toEqual({
    GIT_AUTHOR_NAME: 'Grace',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Grace',
    GIT_COMMITTER_EMAIL: 'grace@example.org',
  })
})
