import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { readRemoteUrls } from '../../src/git/remote-urls.js'

const remotes: Readonly<Record<string, readonly string[]>> = {
  'an address': ['https://github.com/eleanor/example.git'],
  'another address for pushes': ['https://github.com/eleanor/example.git', 'pushurl=git@github.com:eleanor/example.git'],
  'several addresses': [
    'https://one.test/a.git',
    'url=https://two.test/a.git',
    'pushurl=ssh://one.test/a',
    'pushurl=ssh://two.test/a',
  ],
  'a replaced address': ['short:a.git'],
  'an address that is replaced for pushes': ['https://read.test/a.git'],
  'a folder with a space and brackets': ['/srv/my repositories/a (fetch) [old].git'],
  'a partial clone': ['https://github.com/eleanor/example.git', 'promisor=true', 'partialclonefilter=blob:none'],
  'no address': ['', 'fetch=+refs/heads/*:refs/remotes/x/*'],
}
const names = Object.keys(remotes).map((title) => title.replaceAll(' ', '-'))

let folder: string
const git = async (...args: string[]) =>
  await Promise.resolve(execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trimEnd())

beforeAll(async () => {
  folder = temporaryFolder('remotes')
  await git('init', '--quiet', '--template=')
  await git('config', 'url.https://long.test/.insteadOf', 'short:')
  await git('config', 'url.ssh://write.test/.pushInsteadOf', 'https://read.test/')
  for (const [title, [url = '', ...settings]] of Object.entries(remotes)) {
    const name = title.replaceAll(' ', '-')
    const lines = url === '' ? settings : [`url=${url}`, ...settings]
    for (const line of lines) {
      const [key = '', ...value] = line.split('=')
      await git('config', '--add', `remote.${name}.${key}`, value.join('='))
    }
  }
})

test.each(names)('the addresses of a remote are those of `git remote get-url`: %s', async (name) => {
  const [fetch, push] = [await git('remote', 'get-url', name), await git('remote', 'get-url', '--push', name)]
  expect(await readRemoteUrls(git, name)).toEqual({ fetch, push })
})

test('a remote that does not exist has no addresses, even if another name begins with its name', async () => {
  expect(await readRemoteUrls(git, 'an')).toBeUndefined()
})
